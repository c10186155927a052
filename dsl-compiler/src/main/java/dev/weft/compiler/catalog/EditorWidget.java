package dev.weft.compiler.catalog;

import java.util.List;

/**
 * What the editor shows for an input: a widget that holds a value, or a socket alone. It saves the
 * values of a node as a list without names, so what stands where follows from this.
 *
 * @param before values that the editor saves before that of the input, by what they are
 * @param after values that it saves after it
 * @param upload whether it saves the button for uploads too, after all other values of the node
 * @param rolled whether the editor chooses anew among <code>{a|b}</code> in the text for each run
 */
public record EditorWidget(
    Kind kind, List<String> before, List<String> after, boolean upload, boolean rolled) {

  /** Whether the editor keeps a value for an input. */
  public enum Kind {
    /** Only a link gives it. */
    SOCKET,
    /** Only a link gives it, although others of its type have a value. */
    FORCED,
    /** It has a value. */
    VALUE,
    /** Its value is for the editor alone. */
    UNSENT,
    /** Its value is made while the editor runs, and is in no file. */
    LIVE
  }

  public EditorWidget {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** That of an input which only a link gives. */
  public static EditorWidget socket() {
    return new EditorWidget(Kind.SOCKET, List.of(), List.of(), false, false);
  }

  /** Whether the editor saves a value for it. */
  public boolean saved() {
    return kind == Kind.VALUE || kind == Kind.UNSENT || kind == Kind.LIVE;
  }
}
