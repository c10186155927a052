package dev.weft.client.job;

import java.io.UncheckedIOException;
import java.util.Optional;

/** A file of this machine that a workflow takes could not be read when it was to be uploaded. */
public final class InputFileException extends ComfyException {
  private static final long serialVersionUID = 1L;

  private final transient Optional<String> parameter;

  /** With the parameter that the file was given for, and why it could not be read. */
  public InputFileException(
      String message, Optional<String> parameter, UncheckedIOException cause) {
    super(message, cause);
    this.parameter = parameter;
  }

  /** The parameter that it was given for, if one set it. */
  public Optional<String> parameter() {
    return parameter;
  }
}
