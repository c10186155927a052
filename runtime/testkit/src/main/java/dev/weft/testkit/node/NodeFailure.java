package dev.weft.testkit.node;

/** A node raised an error. */
public final class NodeFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String type;

  /** An error of this Python type. */
  public NodeFailure(String type, String message) {
    super(message);
    this.type = type;
  }

  /** The Python type. */
  public String type() {
    return type;
  }

  /** What went wrong. */
  public String message() {
    return String.valueOf(getMessage());
  }
}
