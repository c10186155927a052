package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;

/** The methods that every class has. */
final class ObjectMethods {
  private ObjectMethods() {}

  static MethodSpec.Builder override(String name, TypeName returned) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(RuntimeTypes.OVERRIDE)
        .addModifiers(PUBLIC)
        .returns(returned);
  }

  /** The type as an object, by its simple name. */
  private static ClassName boxed(TypeName type) {
    return ClassName.get("", ((ClassName) type.box()).simpleName());
  }

  static TypeName optional(TypeName type, Imports imports) {
    return ParameterizedTypeName.get(
        imports.name(RuntimeTypes.OPTIONAL),
        type instanceof ParameterizedTypeName ? type : boxed(type));
  }

  static TypeName nullable(TypeName type, Imports imports) {
    // JavaPoet would write a package or an outer class before the annotation.
    TypeName held = type instanceof ParameterizedTypeName ? type : boxed(type);
    return held.annotated(AnnotationSpec.builder(imports.name(RuntimeTypes.NULLABLE)).build());
  }
}
