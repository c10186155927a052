package dev.weft.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.codegen.GeneratedUnit;
import dev.weft.compiler.codegen.JavaCompilation;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.source.DiskStore;
import dev.weft.support.SharedMaterial;
import dev.weft.workflow.Workflow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Workflows as people save them, from file to running class: each input that holds a literal
 * becomes a parameter, and what is not set comes out as it was saved.
 */
class CorpusCompileTest {
  @TempDir private Path project;

  @ParameterizedTest
  @ValueSource(strings = {"api", "derived"})
  void rendersEveryWorkflowAsItWasSaved(String folder) throws Exception {
    List<CorpusWorkflow> workflows = workflows(folder);

    Compilation result = compile(workflows);
    assertThat(result.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
    JavaCompilation classes = JavaCompilation.of(CompilerCase.units(result));
    assertThat(classes.problems()).isEmpty();

    ClassLoader loader = classes.load();
    for (CorpusWorkflow workflow : workflows) {
      Class<?> type = loader.loadClass("corpus." + workflow.name() + "Workflow");
      Workflow<?> unset = CorpusWorkflow.build(CorpusWorkflow.builder(type));
      assertThat(unset.toJson()).as(workflow.name()).isEqualTo(workflow.json());
      Workflow<?> set = workflow.setToItself(type, unset);
      assertThat(set.toJson()).as(workflow.name()).isEqualTo(workflow.json());
      assertThat(set).isEqualTo(unset).hasSameHashCodeAs(unset);
    }
  }

  @Test
  void compilesWhatIsNoWorkflowOrSaysWhyNot() throws Exception {
    for (CorpusWorkflow workflow : workflows("odd")) {
      Compilation result = compile(List.of(workflow));
      List<Diagnostic> errors = result.diagnostics().stream().filter(Diagnostic::isError).toList();
      if (errors.isEmpty()) {
        List<GeneratedUnit> units = CompilerCase.units(result);
        assertThat(JavaCompilation.of(units).problems()).as(workflow.name()).isEmpty();
      } else {
        assertThat(errors).as(workflow.name()).hasSize(1);
        assertThat(errors.get(0).help()).as(workflow.name()).isPresent();
      }
    }
  }

  /**
   * A line for each file in {@code src/test/corpus/}: its name, and the codes of what is said of
   * it.
   */
  @ParameterizedTest
  @ValueSource(strings = {"api", "derived", "odd"})
  void saysOfEachWorkflowWhatIsExpected(String folder) throws Exception {
    StringBuilder said = new StringBuilder();
    for (CorpusWorkflow workflow : workflows(folder)) {
      said.append(workflow.name().substring(1)).append(".json");
      compile(List.of(workflow)).diagnostics().stream()
          .map(diagnostic -> " " + diagnostic.code().id())
          .distinct()
          .sorted()
          .forEach(said::append);
      said.append('\n');
    }

    Path expected = Path.of("src/test/corpus", folder + ".txt");
    if (System.getProperty("golden.update") != null) {
      Files.writeString(expected, said);
    }
    assertThat(said)
        .as("if what is new is right, run the test with -Dgolden.update and review the difference")
        .hasToString(Files.readString(expected));
  }

  private List<CorpusWorkflow> workflows(String folder) throws IOException {
    List<CorpusWorkflow> workflows = new ArrayList<>();
    for (Path file : SharedMaterial.files("corpus/" + folder, ".*\\.json")) {
      workflows.add(CorpusWorkflow.copy(file, project));
    }
    assertThat(workflows).isNotEmpty();
    return workflows;
  }

  private Compilation compile(List<CorpusWorkflow> workflows) {
    return new MappingCompiler(new DiskStore(project, project), ProjectCatalog.bundled())
        .compile(workflows.stream().map(w -> project.resolve(w.name() + ".weft")).toList(), "test");
  }
}
