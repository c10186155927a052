package dev.weft.workflow;

/**
 * A list that sets numbered inputs of a node, one for each element: {@code image1}, {@code image2}.
 * Each begins with what the first holds. Immutable; a constant of generated classes.
 */
public final class Repeat extends ElementList {
  private final WorkflowTemplate template;
  private final SavedNode node;
  private final String stem;
  private final int start;
  private final CopyBlock block;

  private Repeat(
      WorkflowTemplate template,
      String name,
      SavedNode node,
      String stem,
      int start,
      CopyBlock block) {
    super(name);
    this.template = template;
    this.node = node;
    this.stem = stem;
    this.start = start;
    this.block = block;
  }

  Repeat(WorkflowTemplate template, String name, SavedNode node, String stem, int start) {
    this(template, name, node, stem, start, CopyBlock.of());
  }

  /**
   * This list with nodes that each element has for itself: they are copied for each.
   *
   * @throws IllegalStateException if the saved workflow has no such node
   */
  public Repeat takes(String... nodeIds) {
    return new Repeat(template, name(), node, stem, start, block.with(template, nodeIds));
  }

  /**
   * This list with ids for the copies. Those for an element follow each other.
   *
   * @param first the id of the first; all that follow must be free
   */
  public Repeat ids(long first) {
    return new Repeat(template, name(), node, stem, start, block.from(first));
  }

  @Override
  public String toString() {
    return "Repeat[" + name() + "]";
  }

  WorkflowTemplate template() {
    return template;
  }

  SavedNode node() {
    return node;
  }

  /** The input for an element. The one for the first is the pattern. */
  String input(int element) {
    return stem + (start + element);
  }

  /** Whether an input is numbered, and its number is none of so many elements. */
  boolean isBeyond(String input, int elements) {
    if (!input.startsWith(stem)) {
      return false;
    }
    String number = input.substring(stem.length());
    return number.matches("0|[1-9][0-9]{0,8}") && Integer.parseInt(number) >= start + elements;
  }

  CopyBlock block() {
    return block;
  }
}
