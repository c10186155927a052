package dev.weft.tools.init;

import dev.weft.compiler.binding.Distinction;
import dev.weft.compiler.binding.MappingText;
import dev.weft.compiler.catalog.InputType;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The texts that reach a sampler through its conditioning, and by which way. */
final class Texts {
  private static final Set<String> WAYS =
      Set.of("CONDITIONING", "GUIDER", "PIPE", "PIPE_LINE", "WANVIDEOTEXTEMBEDS", "HYVIDEMBEDS");
  private static final Set<String> NEVER = Set.of("filename_prefix");
  private static final int FARTHEST = 24;

  private final Links links;
  private final Distinction selectors;
  private final List<Text> found = new ArrayList<>();
  private final List<NodeInput> guidances = new ArrayList<>();
  private final Set<String> computed = new HashSet<>();
  private final Set<String> seen = new HashSet<>();

  /**
   * A text.
   *
   * @param encoder the node that makes conditioning of it
   * @param routes ways to write it that begin at the sampler
   */
  record Text(NodeInput input, Side side, Node sampler, NodeInput encoder, List<String> routes) {}

  Texts(Links links, Distinction selectors) {
    this.links = links;
    this.selectors = selectors;
  }

  List<Text> found() {
    return List.copyOf(found);
  }

  /** How closely texts are followed, on the way to them. */
  List<NodeInput> guidances() {
    return List.copyOf(guidances);
  }

  /** Nodes that texts are computed by. */
  Set<String> computed() {
    return Set.copyOf(computed);
  }

  void of(Node sampler) {
    seen.clear();
    Trail start = new Trail(sampler, List.of());
    texts(sampler, Side.EITHER, sampler, start);
    follow(sampler, Side.EITHER, sampler, start, 0);
  }

  /** How a node was come to from one that a mapping can name. */
  private record Trail(Node start, List<String> inputs) {
    Trail then(String input) {
      List<String> more = new ArrayList<>(inputs);
      more.add(input);
      return new Trail(start, more);
    }
  }

  private void follow(Node node, Side side, Node sampler, Trail trail, int steps) {
    if (steps > FARTHEST) {
      return;
    }
    Links.links(node)
        .filter(input -> isWay(input) && !side.passesOver(input.name()))
        .forEach(
            input ->
                links
                    .source(input)
                    .ifPresent(
                        source ->
                            visit(
                                source,
                                side.of(input.name()),
                                sampler,
                                onward(node, trail).then(input.name()),
                                steps + 1)));
  }

  /** A guider that can be named is a better start than the sampler behind it. */
  private Trail onward(Node node, Trail trail) {
    boolean guides =
        !node.equals(trail.start())
            && links.consumers(node).stream().anyMatch(by -> links.type(by).equals("GUIDER"));
    return guides ? new Trail(node, List.of()) : trail;
  }

  private boolean isWay(NodeInput input) {
    String type = links.type(input);
    return WAYS.contains(type) || type.endsWith("_PIPE") || type.endsWith("CONDITIONING");
  }

  private void visit(Node node, Side side, Node sampler, Trail trail, int steps) {
    // What is zeroed says nothing any more.
    if (node.classType().contains("ZeroOut") || !seen.add(node.id() + " " + side)) {
      return;
    }
    NodeInput guidance = new NodeInput(node, "guidance");
    if (guidance.isNumber() && side != Side.NEGATIVE && !guidances.contains(guidance)) {
      guidances.add(guidance);
    }
    texts(node, side, sampler, trail);
    follow(node, side, sampler, trail, steps);
  }

  private void texts(Node node, Side side, Node sampler, Trail trail) {
    List<NodeInput> all = encoded(node);
    boolean both = all.stream().anyMatch(input -> InputWords.isNegative(input.name()));
    for (NodeInput input : all) {
      boolean negative = InputWords.isNegative(input.name());
      boolean others =
          (side == Side.POSITIVE && negative) || (side == Side.NEGATIVE && both && !negative);
      if (!others) {
        Side own = negative || side == Side.NEGATIVE ? Side.NEGATIVE : Side.POSITIVE;
        origins(input, new HashSet<>()).forEach(origin -> add(origin, own, sampler, input, trail));
      }
    }
  }

  private List<NodeInput> encoded(Node node) {
    return Links.inputs(node)
        .filter(input -> !NEVER.contains(input.name()))
        .filter(links::takesText)
        .filter(input -> InputWords.isPrompt(input.name()) || isLong(input))
        .toList();
  }

  private boolean isLong(NodeInput input) {
    return links
        .definition(input)
        .filter(known -> known.type() instanceof InputType.Text text && text.multiline())
        .isPresent();
  }

  private void add(NodeInput origin, Side side, Node sampler, NodeInput encoder, Trail trail) {
    boolean known =
        found.stream()
            .anyMatch(
                text ->
                    text.input().equals(origin) && (text.side() == side || side == Side.NEGATIVE));
    if (!known) {
      found.add(new Text(origin, side, sampler, encoder, routes(origin, encoder, trail)));
    }
  }

  private List<String> routes(NodeInput origin, NodeInput encoder, Trail trail) {
    Optional<String> start =
        selectors
            .byClassOrLinks(trail.start())
            .or(
                () ->
                    Optional.of(selectors.selector(trail.start())).filter(s -> !s.startsWith("#")));
    if (start.isEmpty() || trail.inputs().isEmpty()) {
      return List.of();
    }
    String first = start.get() + "." + MappingText.input(trail.inputs().get(0));
    if (!origin.equals(encoder)) {
      return List.of();
    }
    String text = MappingText.input(origin.name());
    List<String> routes = new ArrayList<>();
    if (trail.inputs().size() == 1) {
      routes.add(first + "." + text);
    }
    routes.add(first + ".." + text);
    return routes;
  }

  /** Where a text is written: in the input, or in the nodes that it is put together of. */
  List<NodeInput> origins(NodeInput input, Set<NodeId> passed) {
    if (input.isText()) {
      return List.of(input);
    }
    Optional<Node> source = links.source(input);
    if (source.isEmpty() || !passed.add(source.get().id())) {
      return List.of();
    }
    Node node = source.get();
    boolean sees =
        Links.links(node)
            .anyMatch(link -> Set.of("IMAGE", "VIDEO", "AUDIO").contains(links.type(link)));
    if (sees) {
      computed.add(node.id().value());
      return List.of();
    }
    List<NodeInput> linked =
        Links.links(node)
            .filter(link -> Set.of("STRING", "*").contains(links.type(link)))
            .flatMap(link -> origins(link, passed).stream())
            .toList();
    if (!linked.isEmpty()) {
      return linked;
    }
    Side side = Side.EITHER.of(input.name());
    return Links.inputs(node)
        .filter(NodeInput::isText)
        .filter(links::takesText)
        .filter(own -> InputWords.isPrompt(own.name()))
        .filter(own -> !side.passesOver(own.name()))
        .toList();
  }
}
