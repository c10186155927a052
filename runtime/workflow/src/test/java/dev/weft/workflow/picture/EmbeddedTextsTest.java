package dev.weft.workflow.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EmbeddedTextsTest {
  private static final JsonMapper JSON = new JsonMapper();

  static List<String> samples() {
    return Samples.NAMES;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void findsWhatComfyUiWrites(String sample) {
    EmbeddedTexts texts = EmbeddedTexts.of(Samples.bytes(sample));
    assertThat(json(texts, "prompt").at("/1/inputs/text").asString()).isEqualTo("a lighthouse, 灯台");
    assertThat(json(texts, "workflow").at("/nodes/0/widgets_values/0").asString())
        .isEqualTo("a lighthouse, 灯台");
  }

  private static JsonNode json(EmbeddedTexts texts, String name) {
    return JSON.readTree(texts.find(name).orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsAFileOnDiskAsItsBytes(String sample, @TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve(sample), Samples.bytes(sample));
    EmbeddedTexts texts = EmbeddedTexts.of(file);
    assertThat(texts.names()).isEqualTo(EmbeddedTexts.of(Samples.bytes(sample)).names());
    assertThat(texts.find("prompt"))
        .isEqualTo(EmbeddedTexts.of(Samples.bytes(sample)).find("prompt"));
  }

  @Test
  void knowsNoTextThatIsNotThere() {
    EmbeddedTexts texts = EmbeddedTexts.of(Samples.bytes("still.png"));
    assertThat(texts.find("weft")).isEmpty();
    assertThat(texts).hasToString("EmbeddedTexts[prompt, workflow]");
  }

  @ParameterizedTest
  @CsvSource({
    "ffd8ffe000104a464946, is a JPEG picture",
    "474946383961, is a GIF picture",
    "fffb9000, is an MP3 sound without tags",
    "7b7d, is no picture",
  })
  void saysWhatElseAFileIs(String bytes, String message) {
    byte[] file = java.util.HexFormat.of().parseHex(bytes);
    assertThatThrownBy(() -> EmbeddedTexts.of(file))
        .isInstanceOf(UnreadablePictureException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void anEmptyFileIsNoPicture() {
    assertThatThrownBy(() -> EmbeddedTexts.of(new byte[0]))
        .isInstanceOf(UnreadablePictureException.class);
  }

  @Test
  void aFileThatIsNotThereIsTheCallersTrouble(@TempDir Path folder) {
    assertThatThrownBy(() -> EmbeddedTexts.of(folder.resolve("none.png")))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void aTextOfTooManyBytesIsNotRead() {
    byte[] file =
        png("tEXt", ByteBuffer.allocate((16 << 20) + 10).put("a\0".getBytes(ISO_8859_1)).array());
    assertThatThrownBy(() -> EmbeddedTexts.of(file)).hasMessageContaining("more text than");
  }

  @Test
  void aSmallChunkUnpacksToNoMoreThanAnyText() throws IOException {
    ByteArrayOutputStream chunk = new ByteArrayOutputStream();
    chunk.writeBytes("a\0\0".getBytes(ISO_8859_1));
    try (DeflaterOutputStream packed = new DeflaterOutputStream(chunk, new Deflater(9))) {
      for (int i = 0; i < 400; i++) {
        packed.write(new byte[1 << 20]);
      }
    }
    byte[] file = png("zTXt", chunk.toByteArray());
    assertThat(file.length).isLessThan(1 << 20);
    assertThatThrownBy(() -> EmbeddedTexts.of(file)).hasMessageContaining("more text than");
  }

  @Test
  void aTextThatGoesOnBehindTheFileIsBroken() {
    byte[] file = png("tEXt", "prompt\0{}".getBytes(ISO_8859_1));
    byte[] cut = java.util.Arrays.copyOf(file, file.length - 20);
    assertThatThrownBy(() -> EmbeddedTexts.of(cut)).hasMessageContaining("is broken");
  }

  @Test
  void whatStandsBeforeACutIsFound() {
    byte[] whole = Samples.bytes("still.png");
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 30);
    assertThat(EmbeddedTexts.of(cut).find("prompt")).isPresent();
  }

  private static byte[] png(String type, byte[] chunk) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes("\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1));
    file.writeBytes(ByteBuffer.allocate(4).putInt(chunk.length).array());
    file.writeBytes(type.getBytes(ISO_8859_1));
    file.writeBytes(chunk);
    file.writeBytes(new byte[4 + 12]);
    return file.toByteArray();
  }
}
