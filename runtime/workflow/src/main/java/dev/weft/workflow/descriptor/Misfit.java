package dev.weft.workflow.descriptor;

/**
 * What does not fit a workflow.
 *
 * @param parameter the name in the mapping; empty where it is about none alone
 * @param message says it, with the parameter's name
 */
public record Misfit(String parameter, String message) {

  /** What a setter says against a value. */
  static Misfit of(String name, IllegalArgumentException e) {
    String message = String.valueOf(e.getMessage());
    return new Misfit(name, message.startsWith(name) ? message : name + ": " + message);
  }
}
