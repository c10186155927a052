package dev.weft.workflow.picture;

import java.io.Serial;

/** A file is no picture, video or sound that texts can be read from, or it is broken. */
public final class UnreadablePictureException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  /**
   * A failure.
   *
   * @param message what the file is: {@code is a JPEG picture, which ComfyUI writes nothing into}
   */
  UnreadablePictureException(String message) {
    super(message);
  }
}
