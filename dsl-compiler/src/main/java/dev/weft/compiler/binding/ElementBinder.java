package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.EachDeclaration;
import dev.weft.compiler.syntax.LetDeclaration;
import dev.weft.compiler.syntax.NodeSelector;
import dev.weft.compiler.syntax.ParameterDeclaration;
import dev.weft.compiler.syntax.RemovalClause;
import dev.weft.compiler.syntax.RemovalDeclaration;
import dev.weft.compiler.syntax.RemovedNode;
import dev.weft.compiler.syntax.RequireDeclaration;
import dev.weft.compiler.syntax.SetDeclaration;
import dev.weft.compiler.syntax.Statement;
import dev.weft.compiler.syntax.ToggleDeclaration;
import dev.weft.compiler.workflow.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Binds what stands in a list. Its names are seen by its own expressions alone, which also see
 * those around the list.
 */
final class ElementBinder {
  private static final Set<Class<? extends Statement>> KINDS =
      Set.of(
          ParameterDeclaration.class,
          ToggleDeclaration.class,
          LetDeclaration.class,
          SetDeclaration.class,
          RequireDeclaration.class,
          RemovalDeclaration.class);

  private final Scope scope;
  private final NodeResolver nodes;
  private final EachDeclaration each;
  private final Node node;
  private final Optional<NodeRemoval> chained;

  /**
   * A binder of a list.
   *
   * @param scope of what stands around the list
   * @param node of the list
   * @param chained how the node is bypassed without an element, if that is what the list does
   */
  ElementBinder(
      Scope scope,
      NodeResolver nodes,
      EachDeclaration each,
      Node node,
      Optional<NodeRemoval> chained) {
    this.scope = scope.in(each);
    this.nodes = nodes;
    this.each = each;
    this.node = node;
    this.chained = chained;
  }

  /** The statements that could be bound. {@code pattern} is the input that the list repeats. */
  List<BoundStatement> bind(Optional<NumberedName> pattern) {
    ElementPaths paths = new ElementPaths(scope, nodes, each, node, pattern);
    RemovalBinder removals =
        new RemovalBinder(
            scope, selector -> new Selection(ofElement(selector).stream().toList(), List.of()));
    List<BoundStatement> bound = new ArrayList<>();
    bind(
        ParameterDeclaration.class,
        new ParameterBinder(scope, path -> paths.resolve(path).stream().toList()),
        bound);
    bind(ToggleDeclaration.class, toggles(removals), bound);
    bind(LetDeclaration.class, new LetBinder(scope, nodes), bound);
    bind(
        SetDeclaration.class,
        new SetBinder(scope, path -> paths.place(path).stream().toList()),
        bound);
    bind(RequireDeclaration.class, new RequirementBinder(scope, nodes), bound);
    bind(RemovalDeclaration.class, conditions(removals), bound);
    each.statements().stream()
        .filter(statement -> KINDS.stream().noneMatch(kind -> kind.isInstance(statement)))
        .forEach(statement -> scope.report(notOfElements(statement)));
    scope.names().reportUnused();
    return bound;
  }

  private <S extends Statement> void bind(
      Class<S> kind, StatementBinder<S> binder, List<BoundStatement> bound) {
    List<BoundStatement> own = new ArrayList<>();
    for (Statement statement : each.statements()) {
      if (kind.isInstance(statement)) {
        binder.bind(kind.cast(statement)).ifPresent(own::add);
      }
    }
    for (BoundStatement one : own) {
      if (one instanceof NamedStatement named) {
        scope.names().add(named.named());
      }
    }
    bound.addAll(own);
  }

  private StatementBinder<ToggleDeclaration> toggles(RemovalBinder removals) {
    ToggleBinder binder = new ToggleBinder(scope, removals);
    return written ->
        binder
            .bind(written)
            .map(t -> new Toggle(written, t.on(), kept(t.removals()), t.variable()));
  }

  private StatementBinder<RemovalDeclaration> conditions(RemovalBinder removals) {
    ConditionalRemovalBinder binder = new ConditionalRemovalBinder(scope, removals);
    return written ->
        binder
            .bind(written)
            .map(r -> new ConditionalRemoval(written, r.condition(), kept(r.removals())));
  }

  /** A copy is bypassed as the whole chain is, unless another way is written. */
  private List<NodeRemoval> kept(List<NodeRemoval> removals) {
    return removals.stream().map(this::kept).toList();
  }

  private NodeRemoval kept(NodeRemoval removal) {
    RemovedNode written = removal.declaration();
    boolean likeChain =
        removal.kind() == RemovalClause.Kind.BYPASS
            && written.keeping().isEmpty()
            && chained.filter(chain -> chain.node().id().equals(removal.node().id())).isPresent();
    return likeChain
        ? new NodeRemoval(
            removal.kind(),
            new RemovedNode(written.node(), chained.get().declaration().keeping(), written.span()),
            removal.node())
        : removal;
  }

  /** A node that each element has for itself. */
  private Optional<Node> ofElement(NodeSelector selector) {
    Optional<Node> found = nodes.resolve(selector);
    Optional<Node> own = found.filter(this::isOfElement);
    if (found.isPresent() && own.isEmpty()) {
      scope.report(notCopied(selector, found.get()));
    }
    return own;
  }

  private boolean isOfElement(Node candidate) {
    return candidate.id().equals(node.id())
        ? chained.isPresent()
        : Upstream.of(node, scope.graph()).contains(candidate.id());
  }

  private Diagnostic.Builder notCopied(NodeSelector selector, Node found) {
    boolean own = found.id().equals(node.id());
    return Diagnostic.of(
            DiagnosticCode.NOT_OF_ELEMENTS,
            selector.span(),
            NodeText.of(found) + " is not copied for the elements of `" + each.name() + "`")
        .label(own ? "all elements share it" : "does not lead to the node of the list")
        .related(
            each.node().span(), own ? "the list repeats an input of it" : "the node of the list")
        .help(
            own
                ? "name a node that feeds the input, or write the statement around the list"
                : "name "
                    + (chained.isPresent() ? "the node of the list, or one" : "a node")
                    + " that feeds it alone, or write the statement around the list");
  }

  private Diagnostic.Builder notOfElements(Statement statement) {
    Span keyword = keyword(statement.span());
    return Diagnostic.of(
            DiagnosticCode.STATEMENT_IN_LIST,
            keyword,
            "`" + keyword.text() + "` cannot stand in a list")
        .label("is of the whole workflow")
        .related(each.name().span(), "the list")
        .help(
            "write it around the list; in it there may be `param`, `let`, `set`, `toggle`,"
                + " `bypass`, `mute` and `require`");
  }

  /** The word that a statement begins with. */
  private static Span keyword(Span statement) {
    String text = statement.text();
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return statement.file().span(statement.start(), statement.start() + end);
  }
}
