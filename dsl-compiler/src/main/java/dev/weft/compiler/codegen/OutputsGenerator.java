package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;

/** Writes the record {@code Outputs} and the method that fills it. */
final class OutputsGenerator implements MemberGenerator<ClassPlan> {

  @Override
  public void generate(ClassPlan plan, TypeSpec.Builder type) {
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    StringBuilder doc = new StringBuilder("What a run yields.");
    if (!plan.outputs().isEmpty()) {
      doc.append("\n");
    }
    for (OutputPlan output : plan.outputs()) {
      components.addParameter(
          ParameterSpec.builder(output.type(plan.imports()), output.name()).build());
      doc.append("\n@param " + output.name() + " " + description(output));
    }
    CodeBlock values =
        plan.outputs().stream()
            .map(output -> CodeBlock.of("$L", output.picked("outputs")))
            .collect(CodeBlock.joining(",$W"));
    type.addMethod(
        MethodSpec.methodBuilder("outputs")
            .addAnnotation(RuntimeTypes.OVERRIDE)
            .addModifiers(PUBLIC)
            .addParameter(plan.imports().name(RuntimeTypes.JOB_OUTPUTS), "outputs")
            .returns(plan.outputsType())
            .addStatement("return new $T($L)", plan.outputsType(), values)
            .build());
    TypeSpec.Builder outputs =
        TypeSpec.recordBuilder(plan.outputsType())
            .addJavadoc("$L", doc)
            .addModifiers(PUBLIC)
            .recordConstructor(components.build());
    plan.outputs().stream()
        .filter(output -> output.deprecation().isPresent())
        .forEach(output -> outputs.addMethod(accessor(output, plan.imports())));
    type.addType(outputs.build());
  }

  /** A component cannot be marked, but what reads it can. */
  private static MethodSpec accessor(OutputPlan output, Imports imports) {
    return Deprecations.marked(
        ObjectMethods.override(output.name(), output.type(imports))
            .addCode(Code.statement("return ", output.name()))
            .build(),
        output.deprecation());
  }

  private static String description(OutputPlan output) {
    String prose = JavadocText.paragraph(output.output().declaration().documentation());
    String origin = "f " + NodeDocs.of(output.output().node());
    String described =
        prose.isEmpty() ? "o" + origin : prose + (prose.endsWith(".") ? " O" : "; o") + origin;
    return output.empty().isEmpty() ? described : described + "; " + output.empty();
  }
}
