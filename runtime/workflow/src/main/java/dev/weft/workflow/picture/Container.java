package dev.weft.workflow.picture;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A kind of file: reads the texts that lie in one. */
@FunctionalInterface
interface Container {
  int LONGEST_SIGNATURE = 16;

  /** How files of a kind begin, from an offset on. */
  record Signature(int offset, String bytes, Container container) {

    boolean matches(String head) {
      return head.startsWith(bytes, offset);
    }
  }

  List<Signature> KNOWN =
      List.of(
          new Signature(0, "\u0089PNG\r\n\u001a\n", new PngTexts()),
          new Signature(8, "WEBP", new WebpTexts()),
          new Signature(0, "fLaC", new FlacTexts()),
          new Signature(0, "OggS", new OggTexts()),
          new Signature(0, "ID3", new Id3Texts()),
          new Signature(4, "ftyp", new Mp4Texts()),
          new Signature(0, "\u001aE\u00df\u00a3", MatroskaTexts::read));

  /** What people take for such files. */
  Map<String, String> OTHERS =
      Map.of(
          "\u00ff\u00d8\u00ff", "a JPEG picture, which ComfyUI writes nothing into",
          "GIF8", "a GIF picture, which ComfyUI writes nothing into",
          "\u00ff\u00fb", "an MP3 sound without tags",
          "RIFF", "a WAVE or AVI file, which ComfyUI writes nothing into");

  /** Chunks and boxes of which a reader sees no more than these: real files have a few. */
  int MOST_PARTS = 200_000;

  /** Names that ComfyUI and nodes give to texts are short. */
  int LONGEST_NAME = 200;

  /** Adds what a file holds. */
  void read(FileParts file, FoundTexts found);

  /**
   * The kind of a file.
   *
   * @throws UnreadablePictureException if it is none of those known
   */
  static Container of(FileParts file) {
    int length = (int) Math.min(LONGEST_SIGNATURE, file.size());
    String head = new String(file.bytes(0, length), StandardCharsets.ISO_8859_1);
    for (Signature signature : KNOWN) {
      if (signature.matches(head)) {
        return signature.container();
      }
    }
    Set<Map.Entry<String, String>> others = OTHERS.entrySet();
    throw new UnreadablePictureException(
        others.stream()
            .filter(other -> head.startsWith(other.getKey()))
            .map(other -> "is " + other.getValue())
            .findFirst()
            .orElse("is no picture, video or sound of a kind that ComfyUI writes into"));
  }
}
