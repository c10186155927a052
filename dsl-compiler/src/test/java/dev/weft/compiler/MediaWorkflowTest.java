package dev.weft.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.source.ReadResult;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A workflow in a picture is one like any other. */
class MediaWorkflowTest {
  private static final CompilerCase PLAIN = called("editor/subgraph");
  private static final CompilerCase PICTURE = called("sources/media-workflow");

  private static CompilerCase called(String name) {
    return CompilerCase.all().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
  }

  private static Analysis analyze(CompilerCase one) {
    List<Path> mappings = one.mappings();
    return one.compiler(one.store()).analyze(mappings.get(0));
  }

  @Test
  void aPictureGivesTheGraphThatItsWorkflowGives() {
    assertThat(analyze(PICTURE).workflows().get(0).graph().text())
        .isEqualTo(analyze(PLAIN).workflows().get(0).graph().text());
  }

  @Test
  void aChangeOfThePictureConcernsTheMapping() {
    Path picture = PICTURE.folder().resolve("lighthouse.png").toAbsolutePath().normalize();
    assertThat(analyze(PICTURE).files()).contains(picture);
  }

  @Test
  void theNameOfAPictureLeadsToTheTextInIt() {
    assertThat(analyze(PICTURE).references().get(0).toString()).contains("lighthouse.png");
    assertThat(PICTURE.store().read(PICTURE.folder().resolve("lighthouse.png")))
        .isInstanceOfSatisfying(
            ReadResult.Media.class,
            media ->
                assertThat(media.workflow().orElseThrow().name())
                    .isEqualTo("lighthouse.png!workflow"));
  }
}
