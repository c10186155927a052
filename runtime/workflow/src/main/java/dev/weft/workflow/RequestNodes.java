package dev.weft.workflow;

import dev.weft.workflow.Parameter.Target;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of a request, and what their inputs hold. Nobody changes the array.
 *
 * @param contents what the inputs hold, each in its place; null where that is what was saved
 * @param anyFile whether one is a file
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
record RequestNodes(RequestShape shape, @Nullable InputContent[] contents, boolean anyFile) {

  /** Those that are sent. */
  Stream<NodeInstance> sent() {
    return shape.sent();
  }

  /** The files that a node needs on the server. */
  Stream<InputFile> uploads(NodeInstance node) {
    int end = node.first() + node.saved().members().size();
    return IntStream.concat(
            IntStream.range(node.first(), end),
            node.added().values().stream().mapToInt(Integer::intValue))
        .mapToObj(place -> contents[place])
        .filter(FileContent.class::isInstance)
        .map(content -> ((FileContent) content).file());
  }

  /** The inputs of a node that hold a file. */
  Stream<Target> inputsOf(NodeInstance node, InputFile file) {
    Stream<Target> saved =
        node.saved().inputs().entrySet().stream()
            .filter(input -> holds(node.first() + input.getValue().index(), file))
            .map(input -> new Target(node.id(), input.getKey()));
    Stream<Target> added =
        node.added().entrySet().stream()
            .filter(input -> holds(input.getValue(), file))
            .map(input -> new Target(node.id(), input.getKey()));
    return Stream.concat(saved, added);
  }

  private boolean holds(int place, InputFile file) {
    return contents[place] instanceof FileContent content && content.file().equals(file);
  }

  /**
   * The JSON.
   *
   * @param serverNames of files, where they differ from their own
   */
  byte[] toBytes(Map<InputFile, String> serverNames) {
    return shape.skeleton().with(anyFile ? named(serverNames) : contents);
  }

  /** The contents with texts in place of files: the names that the server knows them by. */
  private @Nullable InputContent[] named(Map<InputFile, String> serverNames) {
    @Nullable InputContent[] named = contents.clone();
    for (int i = 0; i < named.length; i++) {
      if (named[i] instanceof FileContent upload) {
        InputFile file = upload.file();
        named[i] = InputContent.of(serverNames.getOrDefault(file, file.serverName()));
      }
    }
    return named;
  }
}
