package dev.weft.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.codegen.JavaCompilation;
import dev.weft.compiler.diagnostic.Severity;
import dev.weft.compiler.source.OverlayStore;
import dev.weft.compiler.source.SourceStore;
import dev.weft.compiler.syntax.LanguageDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every block of Weft in what people read of the language compiles, against a graph in {@code
 * src/test/documents}. Statements alone are put into a workflow, and what they name without
 * declaring it is declared around them. A block marked {@code weft syntax} is none.
 */
class DocumentExamplesTest {
  private static final Path ROOT = Path.of("project").toAbsolutePath();
  private static final Path DOCUMENTS = Path.of("src/test/documents");
  private static final Path MAPPING = ROOT.resolve("example.weft");
  private static final Path SHARED = ROOT.resolve("common.weft");
  private static final Map<String, String> DECLARED_AROUND =
      Map.of(
          "checkpoint", "param checkpoint -> CheckpointLoaderSimple.ckpt_name",
          "height", "param height -> EmptyLatentImage.height",
          "prompt", "param prompt -> KSampler.positive.text",
          "sampler", "param sampler -> KSampler.sampler_name",
          "seed", "param seed -> KSampler.seed",
          "steps", "param steps -> KSampler.steps",
          "width", "param width -> EmptyLatentImage.width");

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleCompiles(String example) throws IOException {
    List<Path> mappings =
        example.contains("import \"common.weft\"") ? List.of(MAPPING, SHARED) : List.of(MAPPING);
    Compilation result = compiler(example).compile(mappings, "test");

    assertThat(result.diagnostics())
        .filteredOn(diagnostic -> diagnostic.severity() != Severity.NOTE)
        .as(CompilerCase.shown(result))
        .isEmpty();
    assertThat(CompilerCase.units(result)).isNotEmpty();
    assertThat(JavaCompilation.of(CompilerCase.units(result)).problems()).isEmpty();
  }

  private static Stream<String> examples() {
    return LanguageDocuments.examples().stream();
  }

  private static MappingCompiler compiler(String example) throws IOException {
    Map<Path, String> texts = new HashMap<>();
    String graph = Files.readString(DOCUMENTS.resolve("painting.json"));
    texts.put(ROOT.resolve("painting.json"), graph);
    texts.put(ROOT.resolve("txt2img.json"), graph);
    texts.put(ROOT.resolve("lists.json"), Files.readString(DOCUMENTS.resolve("lists.json")));
    texts.put(ROOT.resolve("nodes.json"), Files.readString(DOCUMENTS.resolve("nodes.json")));
    examples()
        .filter(other -> other.contains("\nfragment "))
        .forEach(shared -> texts.put(SHARED, shared));
    texts.put(MAPPING, example.startsWith("package ") ? example : inWorkflow(example));
    SourceStore store = OverlayStore.inMemory(ROOT, texts);
    return new MappingCompiler(store, ProjectCatalog.read(store, ROOT.resolve("nodes.json")));
  }

  private static String inWorkflow(String example) {
    String statements = example.replaceAll("(?m)//.*$", "");
    String graph = statements.contains("each ") ? "lists.json" : "painting.json";
    return "package art\nworkflow Example from \""
        + graph
        + "\" {\n"
        + example
        + (statements.contains("output ") ? "" : "output made <- SaveImage\n")
        + DECLARED_AROUND.keySet().stream()
            .sorted()
            .filter(name -> isMissing(name, statements))
            .map(name -> DECLARED_AROUND.get(name) + "\n")
            .collect(Collectors.joining())
        + "}\n";
  }

  private static boolean isMissing(String name, String statements) {
    return Pattern.compile("(?<![.\\w])" + name + "\\b").matcher(statements).find()
        && !Pattern.compile("\\b(param|let|toggle) " + name + "\\b").matcher(statements).find();
  }
}
