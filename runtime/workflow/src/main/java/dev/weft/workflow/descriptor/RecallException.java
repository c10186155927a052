package dev.weft.workflow.descriptor;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A file holds no workflow of a class, or values that the class does not take. The message says all
 * of it, a line for each parameter.
 */
public final class RecallException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final transient List<Misfit> misfits;

  RecallException(String message, Throwable cause) {
    super(message, cause);
    this.misfits = List.of();
  }

  RecallException(String message, List<Misfit> misfits) {
    super(
        misfits.stream()
            .map(misfit -> "\n  " + misfit.message())
            .collect(Collectors.joining("", message, "")));
    this.misfits = List.copyOf(misfits);
  }

  /** What does not fit, in the order of the mapping; none where the file holds no workflow. */
  public List<Misfit> misfits() {
    return misfits == null ? List.of() : misfits;
  }
}
