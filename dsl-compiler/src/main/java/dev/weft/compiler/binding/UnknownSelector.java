package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.Suggestions;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.NodeSelector;
import dev.weft.compiler.syntax.TargetPath;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.SameText;
import dev.weft.compiler.workflow.SubgraphInstance;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says that a selector means no node, and what may have been meant. */
final class UnknownSelector {
  private static final int MOST_LISTED = 10;
  private static final int MOST_SUGGESTED = 3;
  private static final int MOST_COMPARED = 2000;

  private final Scope scope;
  private final Distinction distinction;
  private final Surroundings surroundings;
  private final List<TargetPath.Step> steps;
  private final List<Node> nodes;

  /** The selector with the subgraphs before it; null where there are none. */
  private @Nullable Span written;

  /** The nodes that what is written beside the selector goes with; all when there are none. */
  private final List<Node> fitting;

  /**
   * Hints about the nodes of a workflow.
   *
   * @param surroundings where the selector looks for them
   * @param steps what follows the selector
   * @param suits whether a node goes with what is written beside the selector
   */
  UnknownSelector(
      Scope scope,
      Distinction distinction,
      Surroundings surroundings,
      List<TargetPath.Step> steps,
      Predicate<Node> suits) {
    this.scope = scope;
    this.distinction = distinction;
    this.surroundings = surroundings;
    this.steps = steps;
    this.nodes =
        scope.graph().nodes().values().stream()
            .filter(surroundings::hold)
            .limit(MOST_COMPARED)
            .toList();
    List<Node> suited = nodes.stream().filter(suits).toList();
    this.fitting = suited.isEmpty() ? nodes : suited;
  }

  Diagnostic.Builder describe(NodeSelector selector) {
    if (selector instanceof NodeSelector.Within within) {
      written = within.span();
      return nodes.isEmpty() ? nothingThere(within) : describe(within.node());
    }
    if (selector instanceof NodeSelector.Group) {
      return nothingThere(selector);
    }
    if (selector instanceof NodeSelector.ByClass s) {
      return unknownClass(s.classType(), s.span(), s.span());
    }
    if (selector instanceof NodeSelector.ByTitle s) {
      return unknownTitle(s.title(), s.span());
    }
    if (selector instanceof NodeSelector.ById s) {
      return unknownId(s.id(), s.span());
    }
    if (selector instanceof NodeSelector.ByClassAndTitle s) {
      List<Node> ofClass =
          scope.graph().nodesOfClass(s.classType().text()).stream()
              .filter(surroundings::hold)
              .toList();
      return ofClass.isEmpty()
          ? unknownClass(s.classType(), classPart(s), s.span())
          : unknownTitle(s, ofClass);
    }
    throw new AssertionError(selector);
  }

  private String place() {
    return surroundings.isAnywhere()
        ? scope.fileName()
        : surroundings.described() + " of " + scope.fileName();
  }

  private String here() {
    return surroundings.isAnywhere() ? "in the workflow" : "there";
  }

  private static void outside(Diagnostic.Builder diagnostic, Node node) {
    diagnostic.related(node.idSpan(), NodeText.of(node) + " lies elsewhere");
  }

  private Diagnostic.Builder nothingThere(NodeSelector selector) {
    return Diagnostic.of(
            DiagnosticCode.UNKNOWN_CLASS,
            selector.span(),
            "nothing of " + place() + " is sent to a server")
        .label("no node that runs")
        .related(scope.firstBrace(), "the nodes of the workflow are listed here")
        .help("name another subgraph or group, or put a node into it in the ComfyUI editor");
  }

  /** The class of a selector that names a title too, with its sign if it has one. */
  private static Span classPart(NodeSelector.ByClassAndTitle selector) {
    Span whole = selector.span();
    return whole.file().span(whole.start(), selector.classType().span().end());
  }

  /**
   * A class that no node has.
   *
   * @param place the class as it is written
   * @param whole the selector
   */
  private Diagnostic.Builder unknownClass(Name name, Span place, Span whole) {
    String word = name.text();
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.UNKNOWN_CLASS,
                name.span(),
                "no node of class `" + word + "` in " + place())
            .label("no such class " + here());
    List<Node> elsewhere = scope.graph().nodesOfClass(word);
    if (!elsewhere.isEmpty()) {
      outside(diagnostic, elsewhere.get(0));
    } else if (scope.catalog().find(word).isPresent()) {
      diagnostic.note("`" + word + "` is a class of ComfyUI, but this workflow does not use it");
    }
    Optional<String> dotted = dotted(word);
    if (dotted.isPresent()) {
      return diagnostic.help("put a class with a dot in quotes: `" + dotted.get() + "`");
    }
    Collection<String> classes = NodeNaming.CLASS.all(fitting);
    List<String> near = Suggestions.near(word, classes);
    Optional<Node> titled = NodeNaming.TITLE.find(nodes, word);
    if (titled.isEmpty() && near.isEmpty()) {
      titled =
          nodes.stream().filter(n -> n.title().filter(t -> alike(t, word)).isPresent()).findFirst();
    }
    if (titled.isPresent()) {
      return instead(
          diagnostic, "that is a title, not a class", titled.get(), NodeNaming.TITLE, whole);
    }
    return near.isEmpty()
        ? listed(diagnostic, word, classes, NodeNaming.CLASS, whole)
        : suggested(diagnostic, near, NodeNaming.CLASS, place);
  }

  /** The class whose name is this word and the next steps with their dots, and the steps left. */
  private Optional<String> dotted(String word) {
    String name = word;
    for (int i = 0; i < steps.size() && !steps.get(i).upstream(); i++) {
      name += "." + steps.get(i).input();
      if (!scope.graph().nodesOfClass(name).isEmpty()) {
        String rest = MappingText.steps(steps.subList(i + 1, steps.size()));
        return Optional.of(MappingText.classType(name) + (rest.isEmpty() ? ".input" : rest));
      }
    }
    return Optional.empty();
  }

  private Diagnostic.Builder unknownTitle(Name name, Span whole) {
    String word = name.text();
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.UNKNOWN_TITLE,
                name.span(),
                "no node of " + place() + " has the title `" + word + "`")
            .label("no such title " + here());
    List<Node> elsewhere = scope.graph().nodesTitled(word);
    if (!elsewhere.isEmpty()) {
      outside(diagnostic, elsewhere.get(0));
    }
    titled(word)
        .findFirst()
        .ifPresent(
            instance ->
                diagnostic.related(
                    instance.node().idSpan(), "that is a subgraph, and one node is needed"));
    List<String> inside = inside(word);
    if (!inside.isEmpty()) {
      Span selector = written == null ? whole : written;
      inside.forEach(way -> diagnostic.replace(selector, way));
      return diagnostic.help(
          "that is a subgraph: name a node in it, such as " + Suggestions.listed(inside, "or"));
    }
    return NodeNaming.CLASS
        .find(nodes, word)
        .map(
            node ->
                instead(diagnostic, "that is a class, not a title", node, NodeNaming.CLASS, whole))
        .orElseGet(() -> titles(diagnostic, word, fitting, whole, whole));
  }

  private Stream<SubgraphInstance> titled(String title) {
    return scope.graph().subgraphs().stream()
        .filter(instance -> surroundings.hold(instance.node()))
        .filter(instance -> SameText.is(instance.around().title(), title));
  }

  /** How to write nodes in the subgraph of a title. */
  private List<String> inside(String title) {
    return titled(title)
        .flatMap(instance -> fitting.stream().filter(instance::holds))
        .map(distinction::selector)
        .limit(MOST_SUGGESTED)
        .toList();
  }

  private Diagnostic.Builder unknownTitle(
      NodeSelector.ByClassAndTitle selector, List<Node> ofClass) {
    Name title = selector.title();
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.UNKNOWN_TITLE,
                title.span(),
                "no `"
                    + selector.classType()
                    + "` of "
                    + place()
                    + " has the title `"
                    + title
                    + "`")
            .label("no such title among the nodes of this class");
    return NodeNaming.TITLE
        .find(nodes, title.text())
        .map(
            node ->
                instead(
                    diagnostic,
                    "this title has another class",
                    node,
                    NodeNaming.TITLE,
                    selector.span()))
        .orElseGet(() -> titles(diagnostic, title.text(), ofClass, title.span(), selector.span()));
  }

  private Diagnostic.Builder titles(
      Diagnostic.Builder diagnostic, String word, List<Node> among, Span place, Span whole) {
    Collection<String> titles = NodeNaming.TITLE.all(among);
    List<String> near = titles.stream().filter(title -> alike(title, word)).toList();
    if (near.isEmpty()) {
      near = Suggestions.near(word, titles);
    }
    return near.isEmpty()
        ? listed(diagnostic, word, titles, NodeNaming.TITLE, whole)
        : suggested(diagnostic, near, NodeNaming.TITLE, place);
  }

  private Diagnostic.Builder unknownId(Name name, Span whole) {
    String word = name.text();
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.UNKNOWN_ID, name.span(), "no node `" + word + "` in " + place())
            .label("no such id " + here());
    // Nodes of a subgraph have its id before theirs.
    List<String> inner =
        NodeNaming.ID.all(fitting).stream()
            .filter(id -> id.endsWith(":" + word))
            .limit(MOST_SUGGESTED)
            .toList();
    return inner.isEmpty()
        ? otherWays(diagnostic, whole)
        : suggested(diagnostic, inner, NodeNaming.ID, whole);
  }

  /** Ids do not last, so names are offered in place of another id. */
  private Diagnostic.Builder otherWays(Diagnostic.Builder diagnostic, Span whole) {
    diagnostic
        .related(scope.firstBrace(), "the nodes of the workflow are listed here")
        .note("ids may change when a workflow is saved again; classes, titles and paths stay");
    if (fitting.size() > MOST_LISTED) {
      return diagnostic.help(
          "select the node by its class, its title or a path, such as `"
              + distinction.path(fitting.get(0))
              + "`");
    }
    List<String> ways = fitting.stream().map(distinction::path).toList();
    if (ways.size() == 1) {
      diagnostic.replace(written == null ? whole : written, ways.get(0));
      return diagnostic.help("only one node suits: write `" + ways.get(0) + "`");
    }
    List<String> told =
        fitting.stream()
            .map(node -> "`" + distinction.path(node) + "` (now node " + node.id() + ")")
            .toList();
    return diagnostic.help("write one of " + String.join(", ", told));
  }

  private Diagnostic.Builder instead(
      Diagnostic.Builder diagnostic, String why, Node node, NodeNaming naming, Span whole) {
    String name = naming.of(node).orElseThrow();
    offer(diagnostic, name, naming, whole);
    return diagnostic
        .related(naming.place(node), NodeText.of(node))
        .help(why + ": write `" + naming.written(name) + "`");
  }

  /** A name in place of what is written, when it means one node. */
  private void offer(Diagnostic.Builder diagnostic, String name, NodeNaming naming, Span place) {
    if (nodes.stream().filter(n -> naming.of(n).filter(name::equals).isPresent()).count() == 1) {
      diagnostic.replace(place, naming.written(name));
    }
  }

  private Diagnostic.Builder suggested(
      Diagnostic.Builder diagnostic, List<String> near, NodeNaming naming, Span place) {
    near.forEach(name -> offer(diagnostic, name, naming, place));
    naming
        .find(fitting, near.get(0))
        .ifPresent(node -> diagnostic.related(naming.place(node), NodeText.of(node)));
    List<String> written =
        near.stream().flatMap(name -> written(name, naming)).limit(MOST_SUGGESTED).toList();
    return diagnostic.help("did you mean " + Suggestions.listed(written, "or") + "?");
  }

  /** How to write a name that exists; where several nodes have it, how to write those that suit. */
  private Stream<String> written(String name, NodeNaming naming) {
    boolean one = nodes.stream().filter(node -> isNamed(node, name, naming)).count() == 1;
    return one
        ? Stream.of(naming.written(name))
        : fitting.stream().filter(node -> isNamed(node, name, naming)).map(distinction::path);
  }

  private static boolean isNamed(Node node, String name, NodeNaming naming) {
    return naming.of(node).filter(name::equals).isPresent();
  }

  /** Names what there is; where the word names a node in another way, says that instead. */
  private Diagnostic.Builder listed(
      Diagnostic.Builder diagnostic,
      String word,
      Collection<String> names,
      NodeNaming naming,
      Span whole) {
    Optional<Node> sameId = NodeNaming.ID.find(nodes, word);
    if (sameId.isPresent()) {
      return instead(diagnostic, "that is an id", sameId.get(), NodeNaming.ID, whole);
    }
    diagnostic.related(scope.firstBrace(), "the nodes of the workflow are listed here");
    if (names.isEmpty()) {
      return diagnostic.help("none has a title: select the node by its class or id");
    }
    if (names.size() > MOST_LISTED) {
      return diagnostic.help(
          "look it up in the workflow, which has " + names.size() + " " + naming.plural());
    }
    List<String> written = names.stream().map(naming::written).toList();
    String all = Suggestions.listed(written, "and");
    boolean one = written.size() == 1;
    if (fitting.size() < nodes.size()) {
      return diagnostic.help(one ? "only " + all + " suits here" : all + " suit here");
    }
    return diagnostic.help((one ? "there is only " : "there are ") + all);
  }

  /** Whether two titles look the same to a hurried reader: case and blanks do not count. */
  private static boolean alike(String a, String b) {
    return plain(a).equals(plain(b));
  }

  private static String plain(String text) {
    return SameText.composed(text)
        .strip()
        .replaceAll("[\\s\\u00a0\\u3000]+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
