package dev.weft.compiler.source;

import dev.weft.compiler.source.ReadResult.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a file is by its first bytes, when that is no text. */
final class FileSignature {
  private static final int LONGEST = 16;
  private static final int SIZE_OF_LENGTH = 8;

  /** ComfyUI saves workflows inside of these. */
  private static final List<String> MEDIA =
      List.of(
          "\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "\u001aE\u00df\u00a3", "fLaC", "OggS", "ID3");

  private static final List<String> PACKED =
      List.of(
          "PK\u0003\u0004",
          "\u001f\u008b",
          "7z\u00bc\u00af",
          "BZh",
          "(\u00b5/\u00fd",
          "\u00fd7zXZ");

  /** Kinds that tell what they are a little behind their beginning. */
  private static final Map<Integer, List<String>> MEDIA_LATER =
      Map.of(4, List.of("ftyp"), 8, List.of("WEBP", "WAVE", "AVI "));

  private FileSignature() {}

  /** Why such a file is not read; empty when it may be a text. */
  static Optional<Refusal> of(byte[] file) {
    String head = new String(file, 0, Math.min(file.length, LONGEST), StandardCharsets.ISO_8859_1);
    boolean later =
        MEDIA_LATER.entrySet().stream()
            .anyMatch(e -> e.getValue().stream().anyMatch(s -> head.startsWith(s, e.getKey())));
    if (later || MEDIA.stream().anyMatch(head::startsWith)) {
      return Optional.of(Refusal.MEDIA);
    }
    if (PACKED.stream().anyMatch(head::startsWith)) {
      return Optional.of(Refusal.PACKED);
    }
    return isSafetensors(head) ? Optional.of(Refusal.MODEL) : Optional.empty();
  }

  /** The length of a JSON header in eight bytes, lowest first, and then that. */
  private static boolean isSafetensors(String head) {
    return head.length() > SIZE_OF_LENGTH
        && head.charAt(SIZE_OF_LENGTH) == '{'
        && head.substring(SIZE_OF_LENGTH - 3, SIZE_OF_LENGTH).equals("\0\0\0");
  }
}
