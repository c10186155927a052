package dev.weft.testkit.json;

/** An exception of the real server, which shows type and message of it to the client. */
public final class PythonFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String type;

  /** An exception of this type. */
  public PythonFault(String type, String message) {
    super(message);
    this.type = type;
  }

  /** A key that a dictionary lacks; the message is the key as Python prints it. */
  public static PythonFault missingKey(String printed) {
    return new PythonFault("KeyError", printed);
  }

  /** Its Python type. */
  public String type() {
    return type;
  }

  /** Its text. */
  public String message() {
    return String.valueOf(getMessage());
  }
}
