package dev.weft.compiler.codegen;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Members that should no longer be used. */
final class Deprecations {
  private Deprecations() {}

  /** The members of a property: each as it should be marked, and under its former name. */
  static List<MethodSpec> all(Property property, List<MethodSpec> members) {
    List<MethodSpec> marked =
        members.stream().map(member -> marked(member, property.deprecation())).toList();
    return property
        .formerName()
        .map(former -> Stream.concat(marked.stream(), marked.stream().map(m -> former(m, former))))
        .map(Stream::toList)
        .orElse(marked);
  }

  /**
   * The method, marked.
   *
   * @param text what to use instead; empty when nothing is to be said
   */
  static MethodSpec marked(MethodSpec method, Optional<String> text) {
    return text.isEmpty()
        ? method
        : method.toBuilder()
            .addAnnotation(RuntimeTypes.DEPRECATED)
            .addJavadoc("$L", (method.javadoc().isEmpty() ? "" : "\n\n") + tag(text.get()))
            .build();
  }

  /** What Javadoc says. */
  static String tag(String text) {
    return "@deprecated " + JavadocText.paragraph(text);
  }

  /** A method of another name that calls the method. */
  private static MethodSpec former(MethodSpec method, FormerName former) {
    boolean overrides =
        method.annotations().stream().anyMatch(a -> a.type().equals(RuntimeTypes.OVERRIDE));
    MethodSpec.Builder forwarding =
        MethodSpec.methodBuilder(former.name())
            .addJavadoc("@deprecated use {@link #$L}", signature(method))
            .addModifiers(method.modifiers())
            .addParameters(method.parameters())
            .returns(method.returnType());
    if (overrides) {
      forwarding.addAnnotation(RuntimeTypes.OVERRIDE);
    }
    forwarding.addAnnotation(RuntimeTypes.DEPRECATED);
    if (!method.modifiers().contains(Modifier.ABSTRACT)) {
      forwarding.addCode(
          Code.statement("return ", method.name(), "(", names(method.parameters()), ")"));
    }
    return forwarding.build();
  }

  private static String signature(MethodSpec method) {
    return method.parameters().stream()
        .map(parameter -> parameter.type().toString())
        .collect(Collectors.joining(", ", method.name() + "(", ")"));
  }

  private static String names(List<ParameterSpec> parameters) {
    return parameters.stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
  }
}
