package dev.weft.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileFormatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "\u0089PNG\\r\\n\u001a\\n|.png",
        "\u00ff\u00d8\u00ff\u00e0|.jpg",
        "GIF89a|.gif",
        "RIFFsizeWEBPVP8 |.webp",
        "II*\\0|.tif",
        "v/1\u0001|.exr",
        "sizeftypavif|.avif",
        "sizeftypheic|.heic",
        "sizeftypisom|.mp4",
        "sizeftypM4A |.m4a",
        "sizeftypqt  |.mov",
        "\u001aE\u00df\u00a3\u009fB\u0082\u0084webmB|.webm",
        "\u001aE\u00df\u00a3\u009fB\u0082\u0088matroska|.mkv",
        "RIFFsizeAVI LIST|.avi",
        "RIFFsizeWAVEfmt |.wav",
        "fLaC|.flac",
        "OggS\u0001vorbis|.ogg",
        "OggS................OpusHead|.opus",
        "ID3\u0004|.mp3",
        "\u00ff\u00fb\u0090d|.mp3",
        "\u00ff\u00f3\u0040\u00c4|.mp3",
        "glTF\u0002|.glb"
      })
  void theFirstBytesTellTheEnding(String head, String ending) {
    assertThat(FileFormat.ending(bytes(head), "")).isEqualTo(ending);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "\u00ff\u00d8\u00ff|photo.JPEG|.jpeg",
        "\u00ff\u00d8\u00ff|photo.png|.jpg",
        "sizeftypisom|song.m4a|.m4a",
        "OggS|song.opus|.opus",
        "plain text|notes.txt|.txt",
        "solid cube|cube.stl|.stl"
      })
  void theNamesOwnEndingStaysWhereTheContentAllowsIt(String head, String name, String ending) {
    assertThat(FileFormat.ending(bytes(head), name)).isEqualTo(ending);
  }

  @Test
  void aContentThatNobodyKnowsHasNone() {
    assertThat(FileFormat.ending(bytes("abc"), "")).isEmpty();
    assertThat(FileFormat.ending(new byte[0], "")).isEmpty();
    assertThat(FileFormat.ending(new byte[] {(byte) 0xff, (byte) 0xff, 0}, "")).isEmpty();
  }

  private static byte[] bytes(String escaped) {
    return escaped
        .replace("\\r", "\r")
        .replace("\\n", "\n")
        .replace("\\0", "\0")
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
