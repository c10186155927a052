package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;

/** The methods that every class has. */
final class ObjectMethods {
  static final TypeName NULLABLE_OBJECT = nullable(RuntimeTypes.OBJECT);

  private ObjectMethods() {}

  static MethodSpec.Builder override(String name, TypeName returned) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(RuntimeTypes.OVERRIDE)
        .addModifiers(PUBLIC)
        .returns(returned);
  }

  static TypeName nullable(TypeName type) {
    TypeName boxed = type.box();
    // JavaPoet would write a class of the generated one with its outer class before the annotation.
    boolean nested = boxed instanceof ClassName name && name.enclosingClassName() != null;
    TypeName held = nested ? ClassName.get("", ((ClassName) boxed).simpleName()) : boxed;
    return held.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build());
  }
}
