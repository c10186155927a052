package dev.weft.tools.init;

import dev.weft.compiler.catalog.InputType;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.workflow.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What samplers are set to: seed, steps, how closely the prompt is followed, how much is new. */
final class SettingsFinder {
  private static final List<String> SEEDS = List.of("seed", "noise_seed", "rand_seed");
  private static final List<String> STEPS = List.of("steps", "num_inference_steps");
  private static final List<String> CFGS = List.of("cfg", "cfg_scale", "guidance_scale");
  private static final List<String> DENOISES = List.of("denoise", "denoise_strength");
  private static final int FARTHEST = 8;
  private static final int MOST_DIGITS = 40;

  private final Sketch sketch;
  private final Links links;
  private final Samplers samplers;
  private final Numbers numbers;

  SettingsFinder(Sketch sketch, Samplers samplers) {
    this.sketch = sketch;
    this.links = sketch.links();
    this.samplers = samplers;
    this.numbers = new Numbers(links);
  }

  void find(List<NodeInput> guidances) {
    seed();
    spread(Role.STEPS, "steps", "How often noise is taken away.", "int", found(STEPS, "sigmas"));
    Map<NodeInput, Node> cfgs = found(CFGS, "guider");
    boolean guided = !guidances.isEmpty();
    if (guided) {
      // Models that are told the guidance run at 1, which turns the other one off.
      cfgs.keySet().removeIf(cfg -> means(cfg, BigDecimal.ONE));
      guidances.stream()
          .findFirst()
          .ifPresent(
              first ->
                  sketch.parameter(
                      Role.GUIDANCE,
                      List.of("guidance"),
                      "How closely the prompt is followed.",
                      guidances.stream()
                          .filter(one -> one.literal().equals(first.literal()))
                          .toList(),
                      sketch.clauses(first, "float")));
    }
    spread(Role.GUIDANCE, "cfg", "How closely the prompt is followed.", "float", cfgs);
    Map<NodeInput, Node> denoises = found(DENOISES, "sigmas");
    denoises.keySet().removeIf(denoise -> means(denoise, BigDecimal.ONE));
    spread(
        Role.DENOISE,
        "denoise",
        "How much is painted anew: 1 is all of it, 0 nothing.",
        "float",
        denoises);
  }

  private static boolean means(NodeInput input, BigDecimal value) {
    return input
        .literal()
        .flatMap(Literal::number)
        .filter(n -> n.compareTo(value) == 0)
        .isPresent();
  }

  private void seed() {
    Set<NodeInput> seeds = new LinkedHashSet<>(found(SEEDS, "noise").keySet());
    if (samplers.nodes().isEmpty()) {
      links.nodes().stream()
          .flatMap(Links::inputs)
          .filter(input -> InputWords.isSeed(input.name()))
          .flatMap(input -> numbers.origin(input).stream())
          .forEach(seeds::add);
    }
    if (!seeds.isEmpty()) {
      List<NodeInput> all = List.copyOf(seeds);
      boolean drawn =
          all.stream()
              .allMatch(
                  input ->
                      links
                          .definition(input)
                          .filter(d -> d.type() instanceof InputType.Int number && number.seed())
                          .isPresent());
      sketch.parameter(
          Role.SEED,
          List.of("seed"),
          "What chance begins with: the same seed gives the same result.",
          all,
          drawn ? List.of("", ": seed") : List.of(": seed", ": int"));
    }
  }

  /** For each sampler the input of one of the names, in it or behind one of its links. */
  private Map<NodeInput, Node> found(List<String> names, String behind) {
    Map<NodeInput, Node> found = new LinkedHashMap<>();
    for (Node sampler : samplers.nodes()) {
      own(sampler, names)
          .or(
              () ->
                  links
                      .source(new NodeInput(sampler, behind))
                      .flatMap(source -> above(source, names, 0)))
          .flatMap(numbers::origin)
          .ifPresent(input -> found.putIfAbsent(input, sampler));
    }
    return found;
  }

  private static Optional<NodeInput> own(Node node, List<String> names) {
    return names.stream()
        .filter(name -> node.input(name).isPresent())
        .findFirst()
        .map(name -> new NodeInput(node, name));
  }

  private Optional<NodeInput> above(Node node, List<String> names, int steps) {
    Optional<NodeInput> own = own(node, names);
    if (own.isPresent() || steps > FARTHEST) {
      return own;
    }
    return Links.links(node)
        .filter(input -> Set.of("SIGMAS", "GUIDER", "NOISE").contains(links.type(input)))
        .flatMap(input -> links.source(input).stream())
        .flatMap(source -> above(source, names, steps + 1).stream())
        .findFirst();
  }

  /** One parameter for all that hold the same, another for each that differs. */
  private void spread(Role role, String noun, String doc, String type, Map<NodeInput, Node> found) {
    Map<String, List<NodeInput>> groups = new LinkedHashMap<>();
    found.forEach(
        (input, sampler) ->
            groups.computeIfAbsent(value(input), any -> new ArrayList<>()).add(input));
    boolean first = true;
    for (List<NodeInput> group : groups.values()) {
      List<String> names = new ArrayList<>();
      List<String> qualifier =
          Optional.ofNullable(found.get(group.get(0))).map(samplers::qualifier).orElse(List.of());
      if (!first) {
        Sketch.qualified(qualifier, noun).ifPresent(names::add);
      }
      names.add(noun);
      String of = first || qualifier.isEmpty() ? "" : " (" + String.join(" ", qualifier) + ")";
      String told = doc.substring(0, doc.length() - 1) + of + ".";
      sketch.parameter(role, names, told, group, sketch.clauses(group.get(0), type));
      first = false;
    }
  }

  private static String value(NodeInput input) {
    return input
        .literal()
        .flatMap(Literal::number)
        .filter(number -> Math.abs((long) number.scale()) <= MOST_DIGITS)
        .map(number -> number.stripTrailingZeros().toPlainString())
        .orElse("");
  }
}
