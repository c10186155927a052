package dev.weft.tools.init;

import dev.weft.compiler.binding.Distinction;
import dev.weft.compiler.binding.MappingText;
import dev.weft.compiler.binding.NodeText;
import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.WorkflowGraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The statements found so far, and what finders need to know of each other's. */
final class Sketch {
  private static final int MOST_NUMBERED = 99;

  private final Links links;
  private final Titles titles;
  private final Distinction selectors;
  private final Set<String> names = new HashSet<>();
  private final Set<String> inputs = new HashSet<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();

  Sketch(WorkflowGraph graph, NodeCatalog catalog) {
    this.links = new Links(graph, catalog);
    this.titles = new Titles(links);
    this.selectors = new Distinction(graph);
  }

  Links links() {
    return links;
  }

  Titles titles() {
    return titles;
  }

  Distinction selectors() {
    return selectors;
  }

  List<Statement> statements() {
    return List.copyOf(statements);
  }

  List<LeftOut> leftOut() {
    return List.copyOf(leftOut);
  }

  boolean has(Role role) {
    return statements.stream().anyMatch(statement -> statement.role() == role);
  }

  /** Whether something was decided of an input: it is set, or left out. */
  boolean sets(NodeInput input) {
    return inputs.contains(input.key());
  }

  void leaveOut(NodeInput input, String why) {
    inputs.add(input.key());
    leaveOut("`" + input.name() + "` of " + NodeText.of(input.node()), why);
  }

  void leaveOut(String what, String why) {
    leftOut.add(new LeftOut(what, why));
  }

  /** The first name that nothing has yet; numbered where all are taken. */
  String name(Collection<String> wanted) {
    for (String name : wanted) {
      String member = Words.member(name);
      if (names.add(member)) {
        return member;
      }
    }
    String last = wanted.stream().reduce((a, b) -> b).orElse("value");
    for (int number = 2; number < MOST_NUMBERED; number++) {
      if (names.add(last + number)) {
        return last + number;
      }
    }
    return last;
  }

  /** A name out of the words that tell it from others, and the word for what it is. */
  static Optional<String> qualified(List<String> words, String noun) {
    List<String> all = new ArrayList<>(words);
    all.addAll(Words.of(noun));
    return words.isEmpty() ? Optional.empty() : Words.camel(all);
  }

  void add(Statement statement) {
    statements.add(statement);
    inputs.addAll(statement.keys());
    statement.otherwise().forEach(other -> inputs.addAll(other.keys()));
  }

  /** A parameter of inputs that are written as is usual. */
  void parameter(
      Role role, Collection<String> wanted, String doc, List<NodeInput> set, List<String> clauses) {
    parameter(role, wanted, doc, set, clauses, List.of());
  }

  /**
   * A parameter.
   *
   * @param clauses what may stand behind its name, the best first
   * @param routes better ways to write the first input
   */
  void parameter(
      Role role,
      Collection<String> wanted,
      String doc,
      List<NodeInput> set,
      List<String> clauses,
      List<String> routes) {
    List<NodeInput> open = set.stream().filter(input -> !sets(input)).toList();
    if (!open.isEmpty()) {
      add(statement(role, name(wanted), doc, open, clauses, routes));
    }
  }

  Statement statement(
      Role role,
      String name,
      String doc,
      List<NodeInput> set,
      List<String> clauses,
      List<String> routes) {
    List<List<String>> writings = new ArrayList<>();
    for (int i = 0; i < set.size(); i++) {
      writings.add(writings(set.get(i), i == 0 ? routes : List.of()));
    }
    int most = writings.stream().mapToInt(List::size).max().orElse(0);
    List<Function<String, List<Line>>> ways = new ArrayList<>();
    for (String clause : clauses) {
      for (int level = 0; level < most; level++) {
        int way = level;
        List<String> places =
            writings.stream().map(all -> all.get(Math.min(way, all.size() - 1))).toList();
        ways.add(called -> List.of(new Line("param " + called + clause, "->", places)));
      }
    }
    return new Statement(role, name, doc, set, ways, List.of());
  }

  private List<String> writings(NodeInput input, List<String> routes) {
    Node node = input.node();
    Set<String> all = new LinkedHashSet<>(routes);
    all.add(selectors.target(node, input.name()));
    all.add(MappingText.id(node.id().value()) + "." + MappingText.input(input.name()));
    return List.copyOf(all);
  }

  /** Nothing where the catalog tells the type, else, or should that not do, the type in words. */
  List<String> clauses(NodeInput input, String type) {
    return links.definition(input).isPresent() ? List.of("", ": " + type) : List.of(": " + type);
  }
}
