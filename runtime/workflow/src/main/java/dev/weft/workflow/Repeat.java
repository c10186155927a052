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
  private final boolean losable;

  private Repeat(
      WorkflowTemplate template,
      String name,
      SavedNode node,
      String stem,
      int start,
      CopyBlock block,
      boolean losable) {
    super(name);
    this.template = template;
    this.node = node;
    this.stem = stem;
    this.start = start;
    this.block = block;
    this.losable = losable;
  }

  Repeat(WorkflowTemplate template, String name, SavedNode node, String stem, int start) {
    this(template, name, node, stem, start, CopyBlock.of(), false);
  }

  /**
   * This list with nodes that each element has for itself: they are copied for each.
   *
   * @throws IllegalStateException if the saved workflow has no such node
   */
  public Repeat takes(String... nodeIds) {
    return with(block.with(template, nodeIds));
  }

  /**
   * This list with ids for the copies. Those for an element follow each other.
   *
   * @param first the id of the first; all that follow must be free
   */
  public Repeat ids(long first) {
    return with(block.from(first));
  }

  /**
   * This list where the server can do without the input of any element but the first, for which the
   * template is told: an element whose nodes are muted leaves its input out.
   */
  public Repeat optional() {
    return new Repeat(template, name(), node, stem, start, block, true);
  }

  private Repeat with(CopyBlock copied) {
    return new Repeat(template, name(), node, stem, start, copied, losable);
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

  /** Whether the server can do without the input of an element, as far as the list knows. */
  boolean isLosable(int element) {
    return losable && element > 0;
  }

  CopyBlock block() {
    return block;
  }
}
