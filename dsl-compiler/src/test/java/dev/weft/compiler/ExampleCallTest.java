package dev.weft.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.codegen.GeneratedUnit;
import dev.weft.compiler.codegen.JavaCompilation;
import dev.weft.compiler.codegen.WorkflowGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The call that documentation shows compiles for whatever is generated. */
class ExampleCallTest {

  @TestFactory
  Stream<DynamicTest> cases() {
    return CompilerCase.selected()
        .filter(one -> !one.name().startsWith("syntax/") && one.hasExpectedFiles())
        .map(one -> DynamicTest.dynamicTest(one.name(), () -> run(one)));
  }

  private static void run(CompilerCase one) {
    Compilation result = one.compile();
    List<GeneratedUnit> units = new ArrayList<>(CompilerCase.units(result));
    int count = 0;
    for (CompiledMapping mapping : result.mappings()) {
      for (BoundWorkflow workflow : mapping.analysis().workflows()) {
        String head =
            workflow.packageName().isEmpty() ? "" : "package " + workflow.packageName() + ";\n";
        String name = "Example" + count++;
        String folder =
            workflow.packageName().isEmpty() ? "" : workflow.packageName().replace('.', '/') + "/";
        units.add(
            new GeneratedUnit(
                GeneratedUnit.Kind.SOURCE,
                folder + name + ".java",
                head
                    + "import java.nio.file.Path;\nclass "
                    + name
                    + " {\n  static Object made() {\n"
                    + WorkflowGenerator.example(workflow)
                    + "\n    return workflow;\n  }\n}\n"));
      }
    }
    assertThat(JavaCompilation.of(units).problems()).isEmpty();
  }
}
