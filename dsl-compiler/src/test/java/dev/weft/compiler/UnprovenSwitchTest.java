package dev.weft.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.source.OverlayStore;
import dev.weft.compiler.source.SourceStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What cases of switches demand where the compiler cannot try all combinations. */
class UnprovenSwitchTest {
  private static final Path ROOT = Path.of("project").toAbsolutePath();
  private static final Path MAPPING = ROOT.resolve("art.weft");
  private static final int TOGGLES = 13;

  @Test
  void casesDemandWhatTheyNeedAllTheSame() throws IOException {
    Compilation result = compile();

    assertThat(result.diagnostics())
        .extracting(diagnostic -> diagnostic.code())
        .containsExactly(DiagnosticCode.UNPROVEN_COMBINATIONS);
    assertThat(CompilerCase.units(result))
        .anyMatch(unit -> unit.text().contains("if (start == Start.PHOTO && photo == null) {"));
  }

  private static Compilation compile() throws IOException {
    String graph =
        Files.readString(Path.of("src/test/cases/language/switch-start/art.json"))
            .replaceFirst("\\}\\s*$", previews() + "}");
    String mapping =
        """
        package art
        workflow Art from "art.json" {
          param photo: image optional -> LoadImage.image
          switch start -> KSampler.latent_image { blank: EmptyLatentImage  photo: VAEEncode }
          output images <- "Save Final"
          %s
        }
        """
            .formatted(each("toggle draft%1$d mute #%2$d\n"));
    SourceStore store =
        OverlayStore.inMemory(ROOT, Map.of(MAPPING, mapping, ROOT.resolve("art.json"), graph));
    return new MappingCompiler(store, ProjectCatalog.bundled()).compile(List.of(MAPPING), "test");
  }

  private static String previews() {
    return each(
        ", \"%2$d\": {\"class_type\": \"PreviewImage\", \"inputs\": {\"images\": [\"8\", 0]}}\n");
  }

  /** The line for each toggle, with its number and the id of its node. */
  private static String each(String line) {
    return IntStream.range(0, TOGGLES)
        .mapToObj(i -> line.formatted(i, 100 + i))
        .collect(Collectors.joining());
  }
}
