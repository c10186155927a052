package dev.weft.tools.init;

import dev.weft.compiler.catalog.OutputKind;
import dev.weft.compiler.catalog.OutputKinds;
import dev.weft.compiler.workflow.Node;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a workflow makes, for sentences about it. */
enum Subject {
  PICTURE("picture", "What to paint."),
  VIDEO("video", "What the video shows."),
  SOUND("sound", "What to hear."),
  THING("result", "What to make."),
  ANSWER("answer", "What to answer, and how.");

  private final String noun;
  private final String wanted;

  Subject(String noun, String wanted) {
    this.noun = noun;
    this.wanted = wanted;
  }

  String noun() {
    return noun;
  }

  /** What a prompt says. */
  String wanted() {
    return wanted;
  }

  static Subject of(Links links) {
    List<OutputKind> kinds =
        links.nodes().stream().flatMap(node -> kind(node, links).stream()).toList();
    if (kinds.contains(OutputKind.VIDEO) || moves(links)) {
      return VIDEO;
    }
    if (kinds.contains(OutputKind.IMAGE)) {
      return PICTURE;
    }
    if (kinds.contains(OutputKind.AUDIO)) {
      return SOUND;
    }
    if (kinds.contains(OutputKind.FILE)) {
      return THING;
    }
    return kinds.contains(OutputKind.TEXT) ? ANSWER : byClass(links);
  }

  /** Where no catalog knows what shows the result. */
  private static Subject byClass(Links links) {
    List<String> ends =
        links.nodes().stream()
            .filter(node -> links.consumers(node).isEmpty())
            .map(node -> node.classType().toLowerCase(Locale.ROOT))
            .toList();
    return Stream.of(
            Map.entry("video", VIDEO),
            Map.entry("image", PICTURE),
            Map.entry("audio", SOUND),
            Map.entry("text", ANSWER))
        .filter(word -> ends.stream().anyMatch(end -> end.contains(word.getKey())))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(THING);
  }

  private static boolean moves(Links links) {
    return links.nodes().stream().anyMatch(node -> node.classType().contains("SaveAnimated"));
  }

  static Optional<OutputKind> kind(Node node, Links links) {
    return OutputKinds.of(node.classType(), links.known(node))
        .filter(kind -> kind != OutputKind.NONE);
  }
}
