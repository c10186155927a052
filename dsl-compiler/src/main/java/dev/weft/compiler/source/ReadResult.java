package dev.weft.compiler.source;

/** What came of reading a file: its text, or why there is none. */
public sealed interface ReadResult {

  /** The file as text. */
  record Text(SourceFile file) implements ReadResult {}

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
    UNREADABLE
  }
}
