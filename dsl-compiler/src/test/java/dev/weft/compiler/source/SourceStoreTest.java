package dev.weft.compiler.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.weft.compiler.source.ReadResult.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceStoreTest {
  @TempDir private Path project;
  private Path root;
  private SourceStore disk;

  @BeforeEach
  void createRoot() throws IOException {
    root = Files.createDirectories(project.resolve("comfyui"));
    disk = new DiskStore(root, project);
    Files.writeString(root.resolve("a.weft"), "saved");
    Files.writeString(project.resolve("secret"), "secret");
  }

  @Test
  void readsAFileAsItIsNow() throws IOException {
    assertThat(text(disk, "a.weft")).isEqualTo("saved");

    Files.writeString(root.resolve("a.weft"), "edited");
    assertThat(text(disk, "a.weft")).isEqualTo("edited");
  }

  @Test
  void saysWhyThereIsNoText() throws IOException {
    Files.createDirectory(root.resolve("folder"));
    Files.write(root.resolve("latin"), "é".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(refusal(disk, "none")).isEqualTo(Refusal.MISSING);
    assertThat(refusal(disk, "no/where")).isEqualTo(Refusal.MISSING);
    assertThat(refusal(disk, "folder")).isEqualTo(Refusal.FOLDER);
    assertThat(refusal(disk, "latin")).isEqualTo(Refusal.NOT_UTF8);
    assertThat(refusal(disk, "../secret")).isEqualTo(Refusal.OUTSIDE);
  }

  @ParameterizedTest
  @CsvSource({
    "1f8b0800, PACKED",
    "504b0304, PACKED",
    "40000000000000007b226122, MODEL",
    "fffe7b007d00, NOT_UTF8"
  })
  void tellsWhatIsNoText(String bytes, Refusal expected) throws IOException {
    Files.write(root.resolve("saved.json"), HexFormat.of().parseHex(bytes));

    assertThat(refusal(disk, "saved.json")).isEqualTo(expected);
  }

  @Test
  void symbolicLinksLeadNowhereElse() {
    link("file", project.resolve("secret"));
    link("folder", project);

    assertThat(refusal(disk, "file")).isEqualTo(Refusal.LINKED_OUTSIDE);
    assertThat(refusal(disk, "folder/secret")).isEqualTo(Refusal.LINKED_OUTSIDE);
    assertThat(refusal(disk, "folder/none")).isEqualTo(Refusal.LINKED_OUTSIDE);
    assertThat(disk.list(root.resolve("folder"))).isEmpty();
  }

  @Test
  void listsTheFilesOfAFolder() throws IOException {
    Files.createDirectory(root.resolve("folder"));
    Files.writeString(root.resolve("B.json"), "");

    assertThat(disk.list(root)).contains(List.of("B.json", "a.weft"));
    assertThat(disk.list(root.resolve("folder"))).contains(List.of());
    assertThat(disk.list(root.resolve("none"))).isEmpty();
    assertThat(disk.list(project)).isEmpty();
  }

  @Test
  void namesFilesRelativeToTheProject() {
    assertThat(disk.name(root.resolve("x/../a.weft"))).isEqualTo("comfyui/a.weft");
    assertThat(disk.name(project.resolve("../b.weft"))).isEqualTo("../b.weft");
  }

  @Test
  void anUnsavedTextCountsForTheFile() {
    SourceStore overlay =
        new OverlayStore(
            disk, Map.of(root.resolve("x/../a.weft"), "unsaved", root.resolve("new/b"), "new"));

    assertThat(text(overlay, "a.weft")).isEqualTo("unsaved");
    assertThat(text(overlay, "new/b")).isEqualTo("new");
    assertThat(overlay.list(root)).contains(List.of("a.weft"));
    assertThat(overlay.list(root.resolve("new"))).contains(List.of("b"));
    assertThat(overlay.list(root.resolve("none"))).isEmpty();
  }

  @Test
  void anUnsavedTextLeadsNowhereElse() {
    link("folder", project);
    SourceStore overlay =
        new OverlayStore(
            disk,
            Map.of(project.resolve("secret"), "unsaved", root.resolve("folder/secret"), "unsaved"));

    assertThat(refusal(overlay, "../secret")).isEqualTo(Refusal.OUTSIDE);
    assertThat(refusal(overlay, "folder/secret")).isEqualTo(Refusal.LINKED_OUTSIDE);
  }

  @ParameterizedTest
  @CsvSource({
    "89504e470d0a1a0a, ",
    "ffd8ffe0, is a JPEG picture",
    "524946460000000057454250, ",
    "000000186674797069736f6d, ",
    "664c614304000004ffffffff, is broken",
  })
  void looksIntoPicturesAndSounds(String bytes, String problem) throws IOException {
    Files.write(root.resolve("saved.json"), HexFormat.of().parseHex(bytes));

    ReadResult result = disk.read(root.resolve("saved.json"));

    assertThat(result).isInstanceOf(ReadResult.Media.class);
    ReadResult.Media media = (ReadResult.Media) result;
    assertThat(media.workflow()).isEmpty();
    assertThat(media.prompt()).isEmpty();
    assertThat(media.problem().isPresent()).isEqualTo(problem != null);
    media.problem().ifPresent(told -> assertThat(told).startsWith(problem));
    assertThat(Refusal.of(result)).isEqualTo(Refusal.MEDIA);
  }

  @Test
  void textsAloneNeedNoDisk() {
    SourceStore memory =
        OverlayStore.inMemory(
            root, Map.of(root.resolve("b.weft"), "b", project.resolve("c.weft"), "c"));

    assertThat(text(memory, "b.weft")).isEqualTo("b");
    assertThat(refusal(memory, "a.weft")).isEqualTo(Refusal.MISSING);
    assertThat(refusal(memory, "../c.weft")).isEqualTo(Refusal.OUTSIDE);
    assertThat(memory.list(root)).contains(List.of("b.weft"));
    assertThat(memory.name(root.resolve("b.weft"))).isEqualTo("b.weft");
  }

  private String text(SourceStore store, String name) {
    ReadResult result = store.read(root.resolve(name));
    assertThat(result).isInstanceOf(ReadResult.Text.class);
    return ((ReadResult.Text) result).file().text();
  }

  private Refusal refusal(SourceStore store, String name) {
    ReadResult result = store.read(root.resolve(name));
    assertThat(result).isInstanceOf(ReadResult.Refused.class);
    return ((ReadResult.Refused) result).why();
  }

  private void link(String name, Path target) {
    try {
      Files.createSymbolicLink(root.resolve(name), target);
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "needs symbolic links");
    }
  }
}
