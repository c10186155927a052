package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;

/** The methods that every class has. */
final class ObjectMethods {
  static final TypeName NULLABLE_OBJECT = nullable(ClassName.OBJECT);

  private ObjectMethods() {}

  static MethodSpec.Builder override(String name, TypeName returned) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(returned);
  }

  static TypeName nullable(TypeName type) {
    return type.box().annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build());
  }
}
