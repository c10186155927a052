package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.Suggestions;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.NodeSelector;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.SameText;
import dev.weft.compiler.workflow.SubgraphInstance;
import dev.weft.compiler.workflow.UnsentNode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says that no node has a title, and what may have been meant. */
final class UnknownTitle {
  private static final int MOST_SUGGESTED = 3;

  private final SoughtNodes sought;
  private final Span written;

  /**
   * Hints.
   *
   * @param written the selector, with the subgraphs before it
   */
  UnknownTitle(SoughtNodes sought, Span written) {
    this.sought = sought;
    this.written = written;
  }

  Diagnostic.Builder describe(NodeSelector.ByTitle selector) {
    Name name = selector.title();
    String word = name.text();
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.UNKNOWN_TITLE,
                name.span(),
                "no node of " + sought.place() + " has the title `" + word + "`")
            .label("no such title " + sought.here());
    sought.outside(diagnostic, sought.scope().graph().nodesTitled(word));
    Optional<UnsentNode> unsent = unsent(word);
    if (unsent.isPresent()) {
      return SoughtNodes.explain(diagnostic, unsent.get());
    }
    subgraphs(word)
        .findFirst()
        .ifPresent(
            instance ->
                diagnostic.related(
                    instance.node().idSpan(), "that is a subgraph, and one node is needed"));
    List<String> inside = inside(word);
    if (!inside.isEmpty()) {
      inside.forEach(way -> diagnostic.replace(written, way));
      return diagnostic.help(
          "that is a subgraph: name a node in it, such as " + Suggestions.listed(inside, "or"));
    }
    Optional<String> apart = apart(word);
    if (apart.isPresent()) {
      diagnostic.replace(written, apart.get());
      return diagnostic.help("end the quotes before the slash: `" + apart.get() + "`");
    }
    Span whole = selector.span();
    Optional<Node> instance = near(word);
    if (instance.isPresent()) {
      return new NearNames(sought, diagnostic)
          .instance("that looks like a subgraph", instance.get(), sought.instances(), whole);
    }
    return NodeNaming.CLASS
        .find(sought.all(), word)
        .map(
            node ->
                new NearNames(sought, diagnostic)
                    .instead("that is a class, not a title", node, NodeNaming.CLASS, whole))
        .orElseGet(() -> titles(diagnostic, word, sought.fitting(), whole, whole));
  }

  /** A subgraph with a title like that, where no node has one. */
  private Optional<Node> near(String word) {
    List<String> titles =
        sought.instances().stream().flatMap(node -> node.title().stream()).distinct().toList();
    Stream<String> alike = titles.stream().filter(title -> NearNames.alike(title, word));
    boolean ofNode = !Suggestions.near(word, NodeNaming.TITLE.all(sought.all())).isEmpty();
    return Stream.concat(alike, ofNode ? Stream.empty() : Suggestions.near(word, titles).stream())
        .findFirst()
        .flatMap(title -> NodeNaming.TITLE.find(sought.instances(), title));
  }

  /** {@code "First pass / KSampler"}: how to write a subgraph and a node that lies in it. */
  private Optional<String> apart(String word) {
    int slash = word.lastIndexOf('/');
    if (slash < 0) {
      return Optional.empty();
    }
    String inner = word.substring(slash + 1).strip();
    return subgraphs(word.substring(0, slash).strip())
        .flatMap(instance -> sought.all().stream().filter(instance::holds))
        .filter(
            node ->
                node.classType().equals(inner) || node.title().filter(inner::equals).isPresent())
        .map(sought.distinction()::selector)
        .filter(way -> way.contains("/"))
        .findFirst();
  }

  private Optional<UnsentNode> unsent(String title) {
    return sought.unsent(node -> node.title().filter(t -> SameText.is(t, title)).isPresent());
  }

  private Stream<SubgraphInstance> subgraphs(String title) {
    return sought.scope().graph().subgraphs().stream()
        .filter(instance -> sought.surroundings().hold(instance.node()))
        .filter(instance -> SameText.is(instance.around().title(), title));
  }

  /** How to write nodes in the subgraph of a title. */
  private List<String> inside(String title) {
    return subgraphs(title)
        .flatMap(instance -> sought.fitting().stream().filter(instance::holds))
        .map(sought.distinction()::selector)
        .limit(MOST_SUGGESTED)
        .toList();
  }

  /**
   * Of a selector that names a class too.
   *
   * @param ofClass the nodes of the class
   */
  Diagnostic.Builder describe(NodeSelector.ByClassAndTitle selector, List<Node> ofClass) {
    Name title = selector.title();
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.UNKNOWN_TITLE,
                title.span(),
                "no `"
                    + selector.classType()
                    + "` of "
                    + sought.place()
                    + " has the title `"
                    + title
                    + "`")
            .label("no such title among the nodes of this class");
    Optional<UnsentNode> unsent =
        unsent(title.text())
            .filter(one -> SameText.is(one.node().classType(), selector.classType().text()));
    if (unsent.isPresent()) {
      return SoughtNodes.explain(diagnostic, unsent.get());
    }
    return NodeNaming.TITLE
        .find(sought.all(), title.text())
        .map(
            node ->
                new NearNames(sought, diagnostic)
                    .instead(
                        "this title has another class", node, NodeNaming.TITLE, selector.span()))
        .orElseGet(() -> titles(diagnostic, title.text(), ofClass, title.span(), selector.span()));
  }

  private Diagnostic.Builder titles(
      Diagnostic.Builder diagnostic, String word, List<Node> among, Span place, Span whole) {
    NearNames names = new NearNames(sought, diagnostic);
    Collection<String> titles = NodeNaming.TITLE.all(among);
    List<String> near = titles.stream().filter(title -> NearNames.alike(title, word)).toList();
    if (near.isEmpty()) {
      near = Suggestions.near(word, titles);
    }
    return near.isEmpty()
        ? names.listed(word, titles, NodeNaming.TITLE, whole)
        : names.suggested(near, NodeNaming.TITLE, place);
  }
}
