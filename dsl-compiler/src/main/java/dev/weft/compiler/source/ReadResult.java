package dev.weft.compiler.source;

import java.util.Optional;

/** What came of reading a file: its text, what lies in a picture, or why there is neither. */
public sealed interface ReadResult {

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
