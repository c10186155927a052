package dev.weft.compiler.workflow;

import java.util.Optional;

/**
 * A node of the editor's own file that no server gets, so that no request can have it.
 *
 * @param node what the editor shows of it; for a subgraph its class is the id of that
 * @param within what the editor calls the muted or bypassed subgraph that it lies in, if that is
 *     why
 */
public record UnsentNode(Node node, Reason reason, Optional<String> within) {

  /** Why it is not sent. */
  public enum Reason {
    MUTED("muted"),
    BYPASSED("bypassed"),
    /** The editor puts something in its place. */
    EDITOR_ONLY("known to the editor alone");

    private final String word;

    Reason(String word) {
      this.word = word;
    }
  }

  /** Whether it would be sent if the artist switched it on. */
  public boolean isSwitchedOff() {
    return reason != Reason.EDITOR_ONLY;
  }

  /** Why, as the end of a sentence about it: {@code is muted}. */
  public String described() {
    return within
        .map(title -> "lies in `" + title + "`, which is " + reason.word)
        .orElse("is " + reason.word);
  }
}
