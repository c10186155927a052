package dev.weft.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.codegen.GeneratedUnit;
import dev.weft.compiler.codegen.JavaCompilation;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.source.OverlayStore;
import dev.weft.compiler.syntax.LanguageDocuments;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Programs over what workflows share: fragments, choices; and presets. */
class SharedTypesTest {
  private static final Path ROOT = Path.of("project").toAbsolutePath();
  private static final String GRAPH =
      """
      {
        "1": { "class_type": "CLIPTextEncode", "inputs": { "text": "a" } },
        "2": { "class_type": "KSampler",
               "inputs": { "steps": 20, "seed": 1, "sampler_name": "euler", "positive": ["1", 0] } },
        "3": { "class_type": "SaveImage", "inputs": { "filename_prefix": "a", "images": ["2", 0] } }
      }
      """;

  private final Map<Path, String> texts = new HashMap<>();

  @BeforeEach
  void twoWorkflowsThatShare() {
    texts.put(ROOT.resolve("w.json"), GRAPH);
    texts.put(
        ROOT.resolve("common.weft"),
        """
        package shared
        choice Sampler = KSampler.sampler_name
        fragment Sampling {
          param seed: seed       -> KSampler.seed
          param steps: int       -> KSampler.steps
          param sampler: Sampler -> KSampler.sampler_name
          preset fast { steps = 4  sampler = "lcm" }
        }
        """);
    texts.put(
        ROOT.resolve("art.weft"),
        """
        package art
        import "common.weft"
        workflow Painting from "w.json" use Sampling {
          param prompt: text required -> KSampler.positive.text
          output images <- SaveImage
          preset slow { steps = 60 }
        }
        workflow Sketch from "w.json" use Sampling { output images <- SaveImage }
        """);
  }

  @Test
  void aProgramSetsWhatAllWorkflowsShare() {
    assertThat(
            run(
                """
                static void draft(Sampling builder) {
                  builder.seed(7).steps(8).sampler(Sampler.HEUN);
                }

                public static String run() {
                  SketchWorkflow.Builder sketch = SketchWorkflow.builder();
                  PaintingWorkflow.NeedsPrompt painting = PaintingWorkflow.builder();
                  draft(sketch);
                  draft(painting);
                  return sketch.build() + " " + painting.prompt("b").build();
                }
                """))
        .isEqualTo(
            "SketchWorkflow[seed=7, steps=8, sampler=\"heun\"] "
                + "PaintingWorkflow[prompt=\"b\", seed=7, steps=8, sampler=\"heun\"]");
  }

  @Test
  void aProgramReadsWhatAllWorkflowsShare() {
    assertThat(
            run(
                """
                static String told(Sampling.Values workflow) {
                  return workflow.seed() + " " + workflow.steps() + " " + workflow.sampler().value();
                }

                public static String run() {
                  return told(SketchWorkflow.seed(3).build()) + ", "
                      + told(PaintingWorkflow.prompt("").seed(4).steps(5).build());
                }
                """))
        .isEqualTo("3 20 euler, 4 5 euler");
  }

  @Test
  void whatIsCalledLaterWins() {
    assertThat(
            run(
                """
                public static String run() {
                  return Stream.of(
                          PaintingWorkflow.preset(PaintingWorkflow.Preset.FAST).prompt(""),
                          PaintingWorkflow.steps(9).preset(PaintingWorkflow.Preset.FAST).prompt(""),
                          PaintingWorkflow.prompt("").preset(PaintingWorkflow.Preset.FAST).steps(9),
                          PaintingWorkflow.prompt("")
                              .preset(PaintingWorkflow.Preset.FAST)
                              .preset(PaintingWorkflow.Preset.SLOW))
                      .map(builder -> builder.build().steps() + builder.build().sampler().value())
                      .collect(Collectors.joining(" "));
                }
                """))
        .isEqualTo("4lcm 4lcm 9lcm 60lcm");
  }

  @Test
  void whatIsGeneratedForAFragmentDependsOnNoWorkflow() {
    List<GeneratedUnit> whole = compile("common.weft", "art.weft");
    List<GeneratedUnit> alone = compile("common.weft");

    assertThat(paths(alone)).containsExactly("shared/Sampling.java", "shared/Sampler.java");
    assertThat(whole).containsAll(alone);
  }

  @Test
  void aMappingGeneratesNothingOfWhatItImports() {
    assertThat(paths(compile("art.weft")))
        .containsExactly("art/PaintingWorkflow.java", "art/SketchWorkflow.java");
  }

  @Test
  void anImportBringsInNothingThatTheFileImports() {
    texts.put(ROOT.resolve("between.weft"), "package shared\nimport \"common.weft\"\n");
    texts.compute(
        ROOT.resolve("art.weft"), (file, text) -> text.replace("common.weft", "between.weft"));

    assertThat(compiler().analyze(ROOT.resolve("art.weft")).diagnostics())
        .filteredOn(Diagnostic::isError)
        .extracting(Diagnostic::code)
        .containsOnly(DiagnosticCode.UNKNOWN_FRAGMENT);
  }

  @Test
  void theExamplesOfTheDocumentCompile() {
    String section = page("Sharing between workflows");
    List<String> mappings = blocks(section, "weft");
    texts.put(ROOT.resolve("common.weft"), mappings.get(0));
    texts.put(ROOT.resolve("art.weft"), mappings.get(1).replace("txt2img.json", "w.json"));

    JavaCompilation compilation =
        compiled(
            "import com.acme.art.*;",
            blocks(section, "java").get(0)
                + "static Object any() { return Txt2ImgWorkflow.prompt(\"\").build(); }\n");

    assertThat(compilation.problems()).isEmpty();
  }

  private static String page(String title) {
    String text = LanguageDocuments.text() + "\n# ";
    int start = text.indexOf("\n# " + title + "\n") + 1;
    return text.substring(start, text.indexOf("\n# ", start));
  }

  private static List<String> blocks(String section, String language) {
    return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(section)
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  private String run(String members) {
    JavaCompilation compilation = compiled("import art.*;\nimport shared.*;", members);
    assertThat(compilation.problems()).isEmpty();
    try {
      return (String) compilation.load().loadClass("user.Program").getMethod("run").invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private JavaCompilation compiled(String imports, String members) {
    List<GeneratedUnit> units = new ArrayList<>(compile("common.weft", "art.weft"));
    String program =
        """
        package user;

        %s
        import java.util.stream.*;

        public final class Program {
          private Program() {}

        %s}
        """;
    units.add(
        new GeneratedUnit(
            GeneratedUnit.Kind.SOURCE, "user/Program.java", program.formatted(imports, members)));
    return JavaCompilation.of(units);
  }

  private List<GeneratedUnit> compile(String... mappings) {
    Compilation result =
        compiler().compile(Stream.of(mappings).map(ROOT::resolve).toList(), "test");
    assertThat(result.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
    return CompilerCase.units(result);
  }

  private MappingCompiler compiler() {
    return new MappingCompiler(OverlayStore.inMemory(ROOT, texts), ProjectCatalog.bundled());
  }

  private static List<String> paths(List<GeneratedUnit> units) {
    return units.stream().map(GeneratedUnit::path).filter(path -> path.endsWith(".java")).toList();
  }
}
