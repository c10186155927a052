package dev.weft.tools.init;

import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The nodes that take noise away, in the order that they run in. */
final class Samplers {
  private static final Set<String> SEEDS = Set.of("seed", "noise_seed", "noise");
  private static final Set<String> STEPS = Set.of("steps", "sigmas", "num_inference_steps");
  private static final Set<String> GENERIC =
      Set.of("sampler", "ksampler", "k", "advanced", "custom", "the", "node", "first", "pass");
  private static final List<String> ORDINALS = List.of("second", "third", "fourth", "fifth");

  private final Links links;
  private final Titles titles;
  private final List<Node> nodes;

  Samplers(Links links, Titles titles) {
    this.links = links;
    this.titles = titles;
    this.nodes = links.nodes().stream().filter(Samplers::isSampler).toList();
  }

  private static boolean isSampler(Node node) {
    return SEEDS.stream().anyMatch(name -> node.input(name).isPresent())
        && STEPS.stream().anyMatch(name -> node.input(name).isPresent())
        && Links.links(node).findAny().isPresent();
  }

  List<Node> nodes() {
    return nodes;
  }

  /** Words that tell a sampler from the first one; none for that. */
  List<String> qualifier(Node sampler) {
    int index = nodes.indexOf(sampler);
    if (index <= 0) {
      return List.of();
    }
    return Stream.of(
            Optional.of(titles.words(sampler, GENERIC)).filter(words -> !words.isEmpty()),
            byClass(sampler),
            byModel(sampler),
            byLength(sampler),
            byScaling(sampler, nodes.get(index - 1)))
        .flatMap(Optional::stream)
        .filter(words -> Words.camel(words).isPresent())
        .filter(words -> isAlone(words, sampler))
        .findFirst()
        .orElseGet(
            () ->
                List.of(index <= ORDINALS.size() ? ORDINALS.get(index - 1) : "pass" + (index + 1)));
  }

  private boolean isAlone(List<String> words, Node sampler) {
    return nodes.stream()
        .skip(1)
        .filter(other -> !other.equals(sampler))
        .noneMatch(
            other ->
                titles.words(other, GENERIC).equals(words)
                    || byClass(other).filter(words::equals).isPresent()
                    || byModel(other).filter(words::equals).isPresent());
  }

  private static Optional<List<String>> byClass(Node sampler) {
    String name = sampler.classType().toLowerCase(Locale.ROOT);
    if (name.contains("facedetailer")) {
      return Optional.of(List.of("face"));
    }
    if (name.contains("detailer")) {
      return Optional.of(List.of("detail"));
    }
    return name.contains("upscale") ? Optional.of(List.of("upscale")) : Optional.empty();
  }

  private Optional<List<String>> byModel(Node sampler) {
    boolean refiner =
        Links.links(sampler)
            .filter(input -> links.type(input).equals("MODEL"))
            .flatMap(input -> links.source(input).stream())
            .flatMap(Links::inputs)
            .flatMap(input -> input.literal().stream())
            .filter(Literal::isText)
            .anyMatch(name -> name.text().toLowerCase(Locale.ROOT).contains("refiner"));
    return refiner ? Optional.of(List.of("refiner")) : Optional.empty();
  }

  /** It makes a video of what those before made. */
  private Optional<List<String>> byLength(Node sampler) {
    return hasLength(sampler) && !hasLength(nodes.get(0))
        ? Optional.of(List.of("video"))
        : Optional.empty();
  }

  private boolean hasLength(Node sampler) {
    return Links.links(sampler)
        .filter(input -> links.type(input).equals("LATENT"))
        .flatMap(input -> links.source(input).stream())
        .anyMatch(node -> node.inputs().keySet().stream().anyMatch(InputWords::isLength));
  }

  /** What it works on was made larger since the sampler before it. */
  private Optional<List<String>> byScaling(Node sampler, Node before) {
    Set<NodeId> above = links.above(sampler);
    if (!above.contains(before.id())) {
      return Optional.empty();
    }
    boolean scaled =
        links.nodes().stream()
            .filter(
                node -> node.classType().toLowerCase(Locale.ROOT).matches(".*(?:scale|resize).*"))
            .filter(node -> above.contains(node.id()))
            .anyMatch(node -> links.above(node).contains(before.id()));
    return scaled ? Optional.of(List.of("upscale")) : Optional.empty();
  }
}
