package dev.weft.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.binding.Reference;
import dev.weft.compiler.binding.Referent;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.source.OverlayStore;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an editor sees: texts that nobody saved, and what the names in them mean. */
class AnalysisTest {
  private static final Path ROOT = Path.of("project").toAbsolutePath();
  private static final String WORKFLOW =
      """
      {
        "1": { "class_type": "CLIPTextEncode", "inputs": { "text": "a" }, "_meta": { "title": "Prompt" } },
        "2": { "class_type": "KSampler", "inputs": { "steps": 20, "cfg": 7.5, "positive": ["1", 0] } },
        "3": { "class_type": "SaveImage", "inputs": { "filename_prefix": "a", "images": ["2", 0] } }
      }
      """;

  private final Map<Path, String> texts = new HashMap<>(Map.of(file("w.json"), WORKFLOW));

  @Test
  void everyNameThatMeansSomethingIsInTheTable() {
    Analysis analysis =
        analyze(
            """
            package art
            import "parts.weft"
            workflow A from "w.json" {
              param text -> KSampler.positive.text
              param prefix -> #3..filename_prefix
              param prompt = "x" -> CLIPTextEncode "Prompt".text
              label "Prompt" = "Painting"
              output images <- SaveImage
            }
            """);

    assertThat(analysis.references())
        .extracting(AnalysisTest::shown)
        .containsExactly(
            "\"parts.weft\" -> parts.weft at parts.weft:1:1",
            "\"w.json\" -> w.json at w.json:1:1",
            "KSampler -> node 2 at w.json:3:24",
            "positive -> positive of node 2 at w.json:3:73",
            "text -> text of node 1 at w.json:2:54",
            "#3 -> node 3 at w.json:4:3",
            "filename_prefix -> filename_prefix of node 3 at w.json:4:49",
            "CLIPTextEncode -> node 1 at w.json:2:24",
            "\"Prompt\" -> node 1 at w.json:2:3",
            "text -> text of node 1 at w.json:2:54",
            "\"Prompt\" -> node 1 at w.json:2:3",
            "SaveImage -> node 3 at w.json:4:24");
  }

  @Test
  void aPathIsKnownAsFarAsItLeads() {
    Analysis analysis = analyze(workflow("param text -> KSampler.positive.txt"));

    assertThat(codes(analysis)).containsExactly(DiagnosticCode.UNKNOWN_INPUT);
    assertThat(analysis.references())
        .extracting(reference -> reference.span().text())
        .containsExactly("\"w.json\"", "KSampler", "positive");
  }

  @Test
  void aParameterWithOneBadTargetStaysWithTheOther() {
    Analysis analysis = analyze(workflow("param steps = 9999999 -> KSampler.steps, KSampler.x"));

    assertThat(codes(analysis)).containsExactly(DiagnosticCode.UNKNOWN_INPUT);
    Parameter parameter = analysis.workflows().get(0).parameters().get(0);
    assertThat(parameter.isWhole()).isFalse();
    assertThat(parameter.targets()).extracting(t -> t.input().name()).containsExactly("steps");
  }

  @Test
  void aTargetThatIsSetTwiceIsFoundThoughAnotherIsBad() {
    Analysis analysis =
        analyze(workflow("param a -> KSampler.steps, KSampler.x", "param b -> KSampler.steps"));

    assertThat(codes(analysis))
        .containsExactly(DiagnosticCode.UNKNOWN_INPUT, DiagnosticCode.DUPLICATE_TARGET);
  }

  @Test
  void whatIsSaidOfASharedFileIsSaidToEachThatNamesIt() {
    texts.put(file("w.json"), "{");
    texts.put(file("a.weft"), workflow());
    texts.put(file("b.weft"), workflow());

    List<Analysis> analyses = compiler().analyze(List.of(file("a.weft"), file("b.weft")));

    assertThat(analyses)
        .allSatisfy(a -> assertThat(codes(a)).containsExactly(DiagnosticCode.INVALID_JSON));
  }

  @Test
  void clashesAreFoundBetweenAnalyses() {
    texts.put(file("a.weft"), workflow());
    texts.put(file("b.weft"), workflow());
    List<Analysis> analyses = compiler().analyze(List.of(file("a.weft"), file("b.weft")));

    assertThat(analyses).noneMatch(Analysis::hasErrors);
    assertThat(MappingCompiler.clashes(analyses))
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.DUPLICATE_WORKFLOW);
  }

  @Test
  void aMissingFileIsLookedForAmongTheUnsaved() {
    Analysis analysis = analyze("package art\nworkflow A from \"v.json\" {}\n");

    assertThat(analysis.diagnostics().get(0).help()).contains("did you mean `w.json`?");
    assertThat(analysis.files()).containsExactly(file("a.weft"), file("v.json"));
  }

  @Test
  void anAnalysisIsAllThatGenerationNeeds() {
    Analysis sound = analyze(workflow("param steps -> KSampler.steps"));
    Analysis broken = analyze(workflow("param steps -> KSampler.x"));

    assertThat(MappingCompiler.generate(sound, "test").units()).hasSize(4);
    assertThat(MappingCompiler.generate(broken, "test").units()).isEmpty();
  }

  @Test
  void namesOfFragmentsAndChoicesMeanTheirDeclarations() {
    Analysis analysis =
        analyze(
            """
            package art
            choice Sampler = KSampler.sampler_name
            fragment Sampling { param steps: int -> KSampler.steps }
            workflow A from "w.json" use Sampling {
              param sampler: Sampler = "lcm" -> #2.cfg
              output images <- SaveImage
            }
            """);

    assertThat(analysis.references())
        .extracting(AnalysisTest::shown)
        .contains(
            "Sampling -> fragment Sampling at a.weft:3:10",
            "Sampler -> choice Sampler at a.weft:2:8",
            "steps -> steps of node 2 at w.json:3:48");
  }

  private static String workflow(String... statements) {
    return "package art\nworkflow A from \"w.json\" {\n" + String.join("\n", statements) + "\n}\n";
  }

  private Analysis analyze(String mapping) {
    texts.put(file("parts.weft"), "");
    texts.put(file("a.weft"), mapping);
    return compiler().analyze(file("a.weft"));
  }

  private MappingCompiler compiler() {
    return new MappingCompiler(OverlayStore.inMemory(ROOT, texts), ProjectCatalog.bundled());
  }

  private static Path file(String name) {
    return ROOT.resolve(name);
  }

  private static List<DiagnosticCode> codes(Analysis analysis) {
    return analysis.diagnostics().stream()
        .filter(Diagnostic::isError)
        .map(Diagnostic::code)
        .toList();
  }

  private static String shown(Reference reference) {
    return reference.span().text()
        + " -> "
        + shown(reference.meaning())
        + " at "
        + reference.target();
  }

  private static String shown(Referent meaning) {
    if (meaning instanceof Referent.OfNode of) {
      return "node " + of.node().id();
    }
    if (meaning instanceof Referent.OfFragment of) {
      return "fragment " + of.fragment().name();
    }
    if (meaning instanceof Referent.OfChoice of) {
      return "choice " + of.choice().name();
    }
    return meaning instanceof Referent.OfInput of
        ? of.input().name() + " of node " + of.node().id()
        : ROOT.relativize(((Referent.OfFile) meaning).file()).toString();
  }
}
