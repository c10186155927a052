package dev.weft.compiler.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What came of reading a file: its text, what lies in a picture, or why there is neither. */
public sealed interface ReadResult {

  /** How many bytes a file may have. Far above any workflow; more is a mistake, such as a model. */
  long LARGEST = 64L << 20;

  /**
   * What the bytes of a file are.
   *
   * @param name how messages call it
   */
  static ReadResult of(String name, byte[] bytes) {
    if (bytes.length > LARGEST) {
      return new Refused(Refusal.TOO_LARGE);
    }
    Optional<Refusal> other = FileSignature.of(bytes);
    if (other.isPresent()) {
      return other.get() == Refusal.MEDIA ? MediaTexts.of(name, bytes) : new Refused(other.get());
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Text(SourceFile.of(name, text));
    } catch (CharacterCodingException e) {
      return new Refused(Refusal.NOT_UTF8);
    }
  }

  /** The file as text. */
  record Text(SourceFile file) implements ReadResult {}

  /**
   * A picture, video or sound, with the texts that ComfyUI wrote into it.
   *
   * @param workflow the graph in the editor's format
   * @param prompt the graph in API format
   * @param problem why there are none; the file can still be one of those
   */
  record Media(Optional<SourceFile> workflow, Optional<SourceFile> prompt, Optional<String> problem)
      implements ReadResult {}

  /** No text. */
  record Refused(Refusal why) implements ReadResult {}

  /** Why a store hands out no text. */
  enum Refusal {
    MISSING,
    /** Its path leads out of the root folder. */
    OUTSIDE,
    /** It lies outside of the root folder by a symbolic link. */
    LINKED_OUTSIDE,
    FOLDER,
    TOO_LARGE,
    NOT_UTF8,
    /** A picture, a video or a sound. */
    MEDIA,
    /** An archive, or a file that is compressed. */
    PACKED,
    /** The weights of a model. */
    MODEL,
    UNREADABLE;

    /** Why something is not the text that it should be. */
    public static Refusal of(ReadResult noText) {
      return noText instanceof Refused refused ? refused.why() : MEDIA;
    }
  }
}
