package dev.weft.tools.init;

import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.workflow.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How large, and how long: what the latents that samplers begin with were made by. */
final class SizeFinder {
  private static final Set<String> WAYS = Set.of("LATENT", "IMAGE", "MASK", "WANVIDIMAGE_EMBEDS");
  private static final Set<String> SOURCES = Set.of("LATENT", "IMAGE", "MASK");
  private static final Set<String> FOLLOWERS = Set.of("CONDITIONING", "MODEL", "SIGMAS");
  private static final String WIDTH = "width";
  private static final String HEIGHT = "height";

  private final Sketch sketch;
  private final Links links;
  private final Samplers samplers;
  private final Numbers numbers;
  private final Map<String, Size> sizes = new LinkedHashMap<>();
  private final Set<NodeInput> lengths = new LinkedHashSet<>();

  /**
   * A size.
   *
   * @param scales whether it makes something larger that had a size before
   */
  private record Size(NodeInput width, NodeInput height, boolean scales, Node sampler) {
    String value() {
      return text(width) + "x" + text(height);
    }

    private static String text(NodeInput input) {
      return input.literal().map(Literal::text).orElse("");
    }
  }

  SizeFinder(Sketch sketch, Samplers samplers) {
    this.sketch = sketch;
    this.links = sketch.links();
    this.samplers = samplers;
    this.numbers = new Numbers(links);
  }

  void find() {
    samplers.nodes().forEach(this::walk);
    boolean hasBase = sizes.values().stream().anyMatch(size -> !size.scales());
    Map<String, List<Size>> groups = new LinkedHashMap<>();
    sizes.values().stream()
        .sorted((a, b) -> Boolean.compare(a.scales(), b.scales()))
        .forEach(size -> groups.computeIfAbsent(size.value(), any -> new ArrayList<>()).add(size));
    boolean first = true;
    for (List<Size> group : groups.values()) {
      add(group, first, hasBase && group.get(0).scales());
      first = false;
    }
    for (NodeInput length : lengths) {
      boolean seconds = length.name().equals("seconds") || length.name().equals("duration");
      sketch.parameter(
          Role.LENGTH,
          List.of(seconds ? "seconds" : "frames", "length"),
          seconds ? "How long it is." : "How many pictures the video has.",
          List.of(length),
          sketch.clauses(length, seconds ? "float" : "int"));
    }
  }

  private void walk(Node sampler) {
    Deque<Node> open = new ArrayDeque<>(List.of(sampler));
    Set<String> seen = new HashSet<>();
    while (!open.isEmpty()) {
      Node node = open.pop();
      boolean start = node.equals(sampler);
      if (!seen.add(node.id().value()) || (!start && samplers.nodes().contains(node))) {
        continue;
      }
      boolean sized = !start && measure(node, sampler);
      boolean begins = sized && Links.links(node).noneMatch(in -> SOURCES.contains(links.type(in)));
      if (!begins) {
        Links.links(node)
            .filter(input -> isWay(input, start))
            .forEach(input -> links.source(input).ifPresent(open::add));
      }
    }
  }

  private boolean isWay(NodeInput input, boolean atSampler) {
    String type = links.type(input);
    // Beside its latent a sampler may take pictures that say nothing of the size.
    return atSampler
        ? type.equals("LATENT")
            || InputWords.typeOf(input.name()).equals("LATENT")
            || (type.equals("IMAGE") && input.node().input("latent_image").isEmpty())
        : WAYS.contains(type);
  }

  private boolean measure(Node node, Node sampler) {
    Links.inputs(node)
        .filter(
            input ->
                InputWords.isLength(input.name())
                    || Set.of("seconds", "duration").contains(input.name()))
        .flatMap(input -> numbers.origin(input).stream())
        .forEach(lengths::add);
    Optional<String> width = side(node, WIDTH);
    Optional<String> height = width.map(name -> name.replace(WIDTH, HEIGHT));
    if (width.isEmpty() || node.input(height.get()).isEmpty()) {
      return false;
    }
    Optional<NodeInput> wide = numbers.origin(new NodeInput(node, width.get()));
    Optional<NodeInput> high = numbers.origin(new NodeInput(node, height.get()));
    if (wide.isPresent() && high.isPresent() && !isZero(wide.get()) && !isZero(high.get())) {
      boolean scales =
          Links.links(node).anyMatch(in -> Set.of("LATENT", "IMAGE").contains(links.type(in)));
      sizes.putIfAbsent(
          wide.get().key() + " " + high.get().key(),
          new Size(wide.get(), high.get(), scales && !isVideo(node), sampler));
    }
    return true;
  }

  /** Nodes that begin a video with a picture say how large the video is. */
  private static boolean isVideo(Node node) {
    return node.inputs().keySet().stream().anyMatch(InputWords::isLength);
  }

  private static Optional<String> side(Node node, String side) {
    return node.input(side).isPresent()
        ? Optional.of(side)
        : node.inputs().keySet().stream()
            .filter(name -> name.toLowerCase(Locale.ROOT).endsWith("_" + side))
            .filter(name -> !name.contains("tile") && !name.contains("crop"))
            .findFirst();
  }

  private static boolean isZero(NodeInput input) {
    return input.literal().flatMap(Literal::number).filter(n -> n.signum() == 0).isPresent();
  }

  private void add(List<Size> group, boolean first, boolean scaled) {
    Size size = group.get(0);
    List<NodeInput> widths = distinct(group.stream().map(Size::width).toList());
    List<NodeInput> heights = distinct(group.stream().map(Size::height).toList());
    if (first) {
      followers(size, WIDTH).forEach(widths::add);
      followers(size, HEIGHT).forEach(heights::add);
    }
    boolean square = widths.equals(heights);
    List<String> qualifier = scaled ? List.of("final") : samplers.qualifier(size.sampler());
    String of = first ? "" : scaled ? " once it is made larger" : ", for a further step";
    if (square) {
      side(first, qualifier, "size", "Width and height" + of + ", in pixels.", widths);
    } else {
      side(first, qualifier, WIDTH, "How wide" + of + ", in pixels.", widths);
      side(first, qualifier, HEIGHT, "How high" + of + ", in pixels.", heights);
    }
  }

  private void side(
      boolean first, List<String> qualifier, String noun, String doc, List<NodeInput> inputs) {
    List<String> names = new ArrayList<>();
    if (!first) {
      Sketch.qualified(qualifier, noun).ifPresent(names::add);
      names.add("other" + Words.capital(noun));
    }
    names.add(noun);
    sketch.parameter(Role.SIZE, names, doc, inputs, sketch.clauses(inputs.get(0), "int"));
  }

  private static List<NodeInput> distinct(List<NodeInput> inputs) {
    return new ArrayList<>(new LinkedHashSet<>(inputs));
  }

  /** Inputs of nodes that are told the size, too, where they hold the same. */
  private List<NodeInput> followers(Size size, String side) {
    List<NodeInput> found = new ArrayList<>();
    for (Node node : links.nodes()) {
      boolean told =
          links
              .known(node)
              .filter(known -> known.outputTypes().stream().allMatch(FOLLOWERS::contains))
              .isPresent();
      for (String prefix : List.of("", "target_")) {
        NodeInput width = new NodeInput(node, prefix + WIDTH);
        NodeInput height = new NodeInput(node, prefix + HEIGHT);
        if (told
            && width.literal().equals(size.width().literal())
            && height.literal().equals(size.height().literal())) {
          found.add(side.equals(WIDTH) ? width : height);
        }
      }
    }
    return found;
  }
}
