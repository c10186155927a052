package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;

/** Writes the class {@code Nodes}. */
final class NodesGenerator implements MemberGenerator {

  @Override
  public void generate(ClassPlan plan, TypeSpec.Builder type) {
    String file = JavadocText.code(plan.workflow().declaration().source().text());
    boolean all = plan.nodes().size() <= Limits.CONSTANTS_OF_NODES;
    TypeSpec.Builder nodes =
        TypeSpec.classBuilder(plan.nodesType())
            .addJavadoc(
                all
                    ? "The nodes of $L."
                    : "The nodes of $L, of which the first $L have a constant.",
                all ? new Object[] {file} : new Object[] {file, Limits.CONSTANTS_OF_NODES})
            .addModifiers(PUBLIC, STATIC, FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
    plan.nodes().stream()
        .limit(Limits.CONSTANTS_OF_NODES)
        .forEach(node -> nodes.addField(constant(node)));
    nodes.addMethod(
        MethodSpec.methodBuilder("all")
            .addJavadoc("All of them, in the order saved.")
            .addModifiers(PUBLIC, STATIC)
            .returns(ParameterizedTypeName.get(RuntimeTypes.LIST, RuntimeTypes.WORKFLOW_NODE))
            .addStatement("return $L.nodes()", ClassPlan.TEMPLATE)
            .build());
    type.addType(nodes.build());
  }

  private static FieldSpec constant(NodePlan node) {
    String id = JavaText.expression(node.node().id().value());
    return FieldSpec.builder(RuntimeTypes.WORKFLOW_NODE, node.constant(), PUBLIC, STATIC, FINAL)
        .addJavadoc("$L", documentation(node))
        .initializer("$L", ClassPlan.TEMPLATE + ".node(" + id + ")")
        .build();
  }

  private static String documentation(NodePlan node) {
    StringBuilder doc = new StringBuilder("Node ");
    doc.append(JavadocText.plain(node.node().id().value()));
    doc.append(", ").append(JavadocText.code(node.node().classType()));
    node.node().title().ifPresent(t -> doc.append(", titled ").append(JavadocText.code(t)));
    node.label().ifPresent(l -> doc.append(", labelled ").append(JavadocText.code(l)));
    return doc.append('.').toString();
  }
}
