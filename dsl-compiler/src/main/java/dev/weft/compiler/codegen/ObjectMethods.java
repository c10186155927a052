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
    TypeName held =
        type.box() instanceof ClassName named ? RuntimeTypes.simple(named.simpleName()) : type;
    return held.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build());
  }
}
