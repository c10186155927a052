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
final class NodesGenerator implements MemberGenerator<ClassPlan> {

  @Override
  public void generate(ClassPlan plan, TypeSpec.Builder type) {
    Imports imports = plan.imports();
    TypeSpec.Builder nodes =
        TypeSpec.classBuilder(plan.nodesType())
            .addJavadoc(
                "The nodes of $L.", JavadocText.code(plan.workflow().declaration().source().text()))
            .addModifiers(PUBLIC, STATIC, FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
    plan.nodes().stream()
        .limit(Limits.CONSTANTS_OF_NODES)
        .forEach(node -> nodes.addField(constant(node, imports)));
    nodes.addMethod(
        MethodSpec.methodBuilder("all")
            .addJavadoc("All of them, in the order saved.")
            .addModifiers(PUBLIC, STATIC)
            .returns(
                ParameterizedTypeName.get(
                    imports.name(RuntimeTypes.LIST), imports.name(RuntimeTypes.WORKFLOW_NODE)))
            .addCode(Code.statement("return ", ClassPlan.TEMPLATE, ".nodes()"))
            .build());
    nodes.addMethod(
        MethodSpec.methodBuilder("find")
            .addJavadoc("The node of that id, if there is one.")
            .addModifiers(PUBLIC, STATIC)
            .addParameter(RuntimeTypes.STRING, "id")
            .returns(
                ParameterizedTypeName.get(
                    imports.name(RuntimeTypes.OPTIONAL), imports.name(RuntimeTypes.WORKFLOW_NODE)))
            .addCode(Code.statement("return ", ClassPlan.TEMPLATE, ".findNode(id)"))
            .build());
    type.addType(nodes.build());
  }

  private static FieldSpec constant(NodePlan plan, Imports imports) {
    String id = plan.node().id().value();
    return FieldSpec.builder(
            imports.name(RuntimeTypes.WORKFLOW_NODE), plan.constant(), PUBLIC, STATIC, FINAL)
        .addJavadoc("N$L.", NodeDocs.of(plan.node()).substring(1))
        .initializer("$Z$L", Code.of(ClassPlan.TEMPLATE, ".node(", JavaText.expression(id), ")"))
        .build();
  }
}
