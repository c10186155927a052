package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.weft.compiler.binding.Switch;
import dev.weft.compiler.workflow.NodeId;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the enum of the cases of a switch. */
final class SwitchEnum {
  /** The field that holds where the link comes from. */
  static final String SOURCE = "source";

  private static final String VALUE = "value";

  private SwitchEnum() {}

  static TypeSpec of(SwitchProperty property, String link, Imports imports) {
    ClassName source = imports.name(RuntimeTypes.LINK_SOURCE);
    TypeSpec.Builder type =
        TypeSpec.enumBuilder(property.type())
            .addJavadoc("The cases of $L.", link)
            .addModifiers(PUBLIC)
            .addSuperinterface(imports.name(RuntimeTypes.CHOICE));
    for (SwitchCase one : property.cases()) {
      type.addEnumConstant(
          one.constant(),
          TypeSpec.anonymousClassBuilder("$L", arguments(one, source))
              .addJavadoc("$L", documentation(one.bound()))
              .build());
    }
    return type.addField(RuntimeTypes.STRING, VALUE, PRIVATE, FINAL)
        .addField(source, SOURCE, PRIVATE, FINAL)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addParameter(RuntimeTypes.STRING, VALUE)
                .addParameter(source, SOURCE)
                .addCode(Code.statement("this.", VALUE, " = ", VALUE))
                .addCode(Code.statement("this.", SOURCE, " = ", SOURCE))
                .build())
        .addMethod(
            ObjectMethods.override(VALUE, RuntimeTypes.STRING)
                .addCode(Code.statement("return ", VALUE))
                .build())
        .build();
  }

  private static Code arguments(SwitchCase one, ClassName source) {
    return Code.of(
        JavaText.expression(one.bound().name()),
        ", ",
        source,
        ".of(",
        JavaText.expression(one.bound().node().id().value()),
        ", ",
        one.bound().slot(),
        ")",
        without(one.unneeded()));
  }

  private static String without(List<NodeId> nodes) {
    return nodes.isEmpty()
        ? ""
        : nodes.stream()
            .map(node -> JavaText.expression(node.value()).text())
            .collect(Collectors.joining(", ", ".without(", ")"));
  }

  private static String documentation(Switch.Case one) {
    String prose = JavadocText.prose(one.declaration().documentation());
    String origin = "rom " + NodeDocs.of(one.node()) + ".";
    return prose.isEmpty()
        ? "F" + origin
        : JavadocText.sentence(prose) + ParameterDocs.separator(prose) + "F" + origin;
  }
}
