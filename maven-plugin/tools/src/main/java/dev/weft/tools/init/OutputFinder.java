package dev.weft.tools.init;

import dev.weft.compiler.binding.NodeText;
import dev.weft.compiler.catalog.NodeClass;
import dev.weft.compiler.catalog.OutputKind;
import dev.weft.compiler.catalog.OutputKinds;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.workflow.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What comes out. Previews are left out where something is saved. */
final class OutputFinder {
  private static final Set<String> SAID =
      Set.of(
          "save", "preview", "output", "outputs", "image", "images", "video", "videos", "the",
          "audio", "text", "show", "combine", "final", "result", "any");
  private static final Set<String> EVERYBODYS =
      Set.of("comfyui", "output", "image", "video", "audio", "img", "result");
  private static final int MOST = 12;

  private final Sketch sketch;
  private final Links links;

  OutputFinder(Sketch sketch) {
    this.sketch = sketch;
    this.links = sketch.links();
  }

  private record Found(Node node, String kind, boolean written) {}

  void find() {
    List<Found> all = links.nodes().stream().flatMap(node -> found(node).stream()).toList();
    List<Found> saved = all.stream().filter(one -> !isPreview(one.node())).toList();
    List<Found> taken = saved.isEmpty() ? all : saved;
    for (Found output : taken) {
      if (taken.indexOf(output) < MOST) {
        add(output, taken);
      } else {
        sketch.leaveOut(described(output.node()), "one output among many");
      }
    }
    all.stream()
        .filter(one -> !taken.contains(one))
        .forEach(one -> sketch.leaveOut(described(one.node()), "a preview beside what is saved"));
  }

  private static String described(Node node) {
    return NodeText.of(node);
  }

  private Optional<Found> found(Node node) {
    boolean shows =
        links
            .known(node)
            .map(known -> known.outputNode())
            .orElseGet(() -> links.consumers(node).isEmpty());
    if (!shows) {
      return Optional.empty();
    }
    Optional<OutputKind> kind = Subject.kind(node, links);
    if (kind.isPresent()) {
      return Optional.of(new Found(node, word(kind.get()), false));
    }
    boolean nothing =
        OutputKinds.of(node.classType(), links.known(node))
            .filter(none -> none == OutputKind.NONE)
            .isPresent();
    return nothing ? Optional.empty() : guessed(node).map(word -> new Found(node, word, true));
  }

  /** A class that nobody knows, and that nothing takes anything of. */
  private Optional<String> guessed(Node node) {
    String name = node.classType().toLowerCase(Locale.ROOT);
    List<String> taken = Links.links(node).map(links::type).toList();
    if (!name.matches(".*(?:save|preview|output|combine|show|display|export|view).*")) {
      return Optional.empty();
    }
    if (name.contains("video")) {
      return Optional.of("video");
    }
    if (taken.contains("IMAGE") || taken.contains("MASK")) {
      return Optional.of("image");
    }
    if (taken.contains("VIDEO")) {
      return Optional.of("video");
    }
    if (taken.contains("AUDIO")) {
      return Optional.of("audio");
    }
    return name.contains("text") || name.contains("show") || taken.contains("STRING")
        ? Optional.of("text")
        : Optional.of("file");
  }

  private boolean isPreview(Node node) {
    String name = node.classType().toLowerCase(Locale.ROOT);
    boolean kept =
        links
                .known(node)
                .map(NodeClass::inputs)
                .filter(in -> in.containsKey("filename_prefix"))
                .isPresent()
            || node.input("filename_prefix").isPresent();
    return !kept
        && name.matches(".*(?:preview|show|display|compare|view|any).*")
        && sketch.titles().written(node).isEmpty();
  }

  private static String word(OutputKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private void add(Found output, List<Found> all) {
    boolean several = all.stream().filter(other -> other.kind().equals(output.kind())).count() > 1;
    String selector = sketch.selectors().selector(output.node());
    List<String> ways = new ArrayList<>();
    sketch
        .selectors()
        .byClassOrLinks(output.node())
        .filter(way -> !way.contains("."))
        .ifPresent(ways::add);
    ways.add(selector);
    ways.add("#" + output.node().id());
    String clause = output.written() ? ": " + output.kind() : "";
    List<Function<String, List<Line>>> lines = new ArrayList<>();
    ways.stream()
        .distinct()
        .forEach(
            way ->
                lines.add(
                    called -> List.of(new Line("output " + called + clause, "<-", List.of(way)))));
    sketch.add(
        new Statement(
            Role.OUTPUT,
            sketch.name(names(output, all, several)),
            several ? doc(output) : "",
            List.of(),
            lines,
            List.of()));
  }

  private String doc(Found output) {
    return sketch
        .titles()
        .written(output.node())
        .map(title -> "What " + Doc.name(title) + " gives.")
        .orElseGet(
            () ->
                prefix(output.node()).map(p -> "What is saved as " + Doc.name(p) + ".").orElse(""));
  }

  private List<String> names(Found output, List<Found> all, boolean several) {
    List<String> names = new ArrayList<>();
    String noun =
        switch (output.kind()) {
          case "audio" -> "audio";
          case "text" -> "texts";
          default -> output.kind() + "s";
        };
    List<String> words = sketch.titles().words(output.node(), SAID);
    long alike =
        all.stream().filter(o -> sketch.titles().words(o.node(), SAID).equals(words)).count();
    if (several && alike > 1) {
      byPrefix(output.node(), noun).ifPresent(names::add);
    } else if (several) {
      Sketch.qualified(words, noun).ifPresent(names::add);
      if (words.isEmpty()) {
        byPrefix(output.node(), noun).ifPresent(names::add);
        maker(output.node()).flatMap(by -> Sketch.qualified(by, noun)).ifPresent(names::add);
      }
    }
    names.add(noun);
    if (several) {
      List.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
          .forEach(ordinal -> names.add(ordinal + Words.capital(noun)));
    }
    return names;
  }

  private static Optional<String> byPrefix(Node node, String noun) {
    return prefix(node)
        .map(text -> Words.of(text).stream().filter(word -> !word.matches("\\d+")).toList())
        .flatMap(words -> Sketch.qualified(words, noun));
  }

  private static Optional<String> prefix(Node node) {
    return new NodeInput(node, "filename_prefix")
        .literal()
        .filter(Literal::isText)
        .map(Literal::text)
        .map(text -> text.substring(text.lastIndexOf('/') + 1))
        .filter(text -> !text.isBlank() && !text.contains("%"))
        .filter(text -> !EVERYBODYS.contains(text.toLowerCase(Locale.ROOT)));
  }

  private Optional<List<String>> maker(Node node) {
    return Links.links(node)
        .flatMap(input -> links.source(input).stream())
        .map(source -> source.classType().toLowerCase(Locale.ROOT))
        .flatMap(
            name ->
                name.contains("upscale")
                    ? Stream.of(List.of("upscaled"))
                    : name.contains("masktoimage") ? Stream.of(List.of("mask")) : Stream.empty())
        .findFirst();
  }
}
