package dev.weft.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeFileNameTest {

  @ParameterizedTest
  @CsvSource({
    "ComfyUI_00001_.png, ComfyUI_00001_.png",
    "日本 é.png, 日本 é.png",
    "../../etc/passwd, passwd",
    "/etc/passwd, passwd",
    "C:\\Windows\\x.dll, x.dll",
    "C:evil.png, C_evil.png",
    "a<b>|?*.png, a_b____.png",
    "'..', file",
    "'.', file",
    "'', file",
    "'   ', file",
    "folder/, file",
    "'name. . ', name",
    "CON.png, _CON.png",
    "com1, _com1",
    "console.png, console.png",
    "blake3:ab, blake3_ab",
  })
  void staysInItsFolderOnEverySystem(String sent, String safe) {
    assertThat(SafeFileName.of(sent)).isEqualTo(safe);
  }

  @Test
  void replacesControlCharacters() {
    assertThat(SafeFileName.of("a\u0000b\n.png")).isEqualTo("a_b_.png");
  }

  @Test
  void shortensButKeepsTheEnding() {
    assertThat(SafeFileName.of("x".repeat(5000) + ".png")).hasSize(200).endsWith(".png");
    assertThat(SafeFileName.of("😀".repeat(150))).doesNotEndWith("\ud83d").hasSizeLessThan(201);
  }
}
