package dev.weft.workflow;

/**
 * A list that puts copies of a node in a row, one for each element, in place of the node: each
 * takes the outputs of the one before it. The first takes what the node takes; what takes the
 * outputs of the node takes those of the last. Without an element the node is bypassed. Immutable;
 * a constant of generated classes.
 */
public final class Chain extends ElementList {
  private final Bypass bypass;
  private final CopyBlock block;

  private Chain(String name, Bypass bypass, CopyBlock block) {
    super(name);
    this.bypass = bypass;
    this.block = block;
  }

  Chain(WorkflowTemplate template, String name, SavedNode node) {
    this(name, new Bypass(template, node), CopyBlock.of(node));
  }

  /**
   * This chain with an output that the next copy takes.
   *
   * @param slot which output of the node, from 0
   * @param input of the node
   */
  public Chain joins(int slot, String input) {
    return new Chain(name(), bypass.joins(slot, input), block);
  }

  /**
   * This chain with an output that is joined otherwise for one of those that take it, if there is
   * no element.
   *
   * @see Bypass#joins(int, String, String, String)
   */
  public Chain joins(int slot, String input, String consumerId, String consumerInput) {
    return new Chain(name(), bypass.joins(slot, input, consumerId, consumerInput), block);
  }

  /**
   * This chain with nodes that each copy has for itself, and that are copied with it.
   *
   * @throws IllegalStateException if the saved workflow has no such node
   */
  public Chain takes(String... nodeIds) {
    return new Chain(name(), bypass, block.with(bypass.template(), nodeIds));
  }

  /**
   * This chain with ids for the copies. The copies for an element have ids that follow each other:
   * that of the node, then those of the nodes that it takes along.
   *
   * @param first the id of the first; all that follow must be free
   */
  public Chain ids(long first) {
    return new Chain(name(), bypass, block.from(first));
  }

  @Override
  public String toString() {
    return "Chain[" + name() + "]";
  }

  WorkflowTemplate template() {
    return bypass.template();
  }

  Bypass bypass() {
    return bypass;
  }

  CopyBlock block() {
    return block;
  }
}
