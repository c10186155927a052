package dev.weft.workflow;

import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of a request. Nobody changes the arrays.
 *
 * @param instances one for each member of the saved graph, in the same order, and copies behind
 * @param contents what each saved input of each of them holds; null where that is what was saved
 * @param valuesOnly whether nothing but values stands in place of what was saved
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
record RequestNodes(
    NodeInstance[] instances, @Nullable InputContent[] contents, boolean valuesOnly) {

  /** Those that are sent. */
  Stream<NodeInstance> sent() {
    return Stream.of(instances).filter(node -> node.saved().isNode() && !node.isLeftOut());
  }

  /** The files that a node needs on the server. */
  Stream<InputFile> uploads(NodeInstance node) {
    int end = node.first() + node.saved().members().size();
    return Stream.concat(Arrays.stream(contents, node.first(), end), node.added().values().stream())
        .filter(FileContent.class::isInstance)
        .map(content -> ((FileContent) content).file());
  }
}
