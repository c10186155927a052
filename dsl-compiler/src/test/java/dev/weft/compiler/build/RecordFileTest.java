package dev.weft.compiler.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecordFileTest {
  private static final Message WARNING =
      new Message(
          Message.Severity.WARNING,
          "a\tb.weft",
          3,
          14,
          "a\tb.weft:[3,14] WEFT0315: `µ`\\",
          "one\n\t| two \\n\r\n🪡");

  private static final BuildRecord BUILD =
      new BuildRecord(
          "options",
          new TreeMap<>(
              Map.of(
                  "a\tb.weft",
                  new MappingRecord(
                      new TreeMap<>(Map.of("a\tb.weft", "12", "../b.json", ContentDigests.ABSENT)),
                      new TreeMap<>(
                          Map.of(new OutputFile(OutputFile.Kind.RESOURCE, "p/A.json"), "34")),
                      List.of(WARNING)),
                  "empty.weft",
                  new MappingRecord(new TreeMap<>(), new TreeMap<>(), List.of()))),
          List.of(WARNING));

  @TempDir Path folder;
  private Path file;
  private RecordFile records;

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("weft/one.record");
    records = new RecordFile(file);
    records.write(BUILD);
  }

  @Test
  void givesBackWhatWasWritten() throws IOException {
    assertThat(records.read()).contains(BUILD);
  }

  @Test
  void halfOfACharacterDoesNotSpoilTheRecord() throws IOException {
    Message cut = new Message(Message.Severity.NOTE, "a.weft", 1, 1, "a.weft:[1,1] x", "\ud83e");
    records.write(new BuildRecord("options", BUILD.mappings(), List.of(cut)));

    assertThat(records.read()).isPresent();
  }

  @Test
  void isEmptyBeforeTheFirstRun() throws IOException {
    assertThat(new RecordFile(folder.resolve("none")).read()).isEmpty();
  }

  @Test
  void aFileThatIsCutOffIsNoRecord() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (int length = 0; length < bytes.length; length++) {
      Files.write(file, Arrays.copyOf(bytes, length));
      assertThat(records.read()).as("the first %d bytes", length).isEmpty();
    }
  }

  @Test
  void anEditedFileIsNoRecord() throws IOException {
    Files.writeString(file, Files.readString(file).replace("p/A.json", "../A.json"));
    assertThat(records.read()).isEmpty();
  }

  @Test
  void anotherFormatIsNoRecord() throws IOException {
    String body = "weft record 0\noptions\tx\n";
    Files.writeString(file, body + ContentDigests.of(body) + "\n");
    assertThat(records.read()).isEmpty();
  }

  @Test
  void leavesNothingElseInTheFolder() throws IOException {
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }
}
