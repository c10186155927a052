package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.EachDeclaration;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.RemovalClause;
import dev.weft.compiler.syntax.RemovedNode;
import dev.weft.compiler.workflow.Node;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Binds a list: its node, its bounds, and what each element has. */
final class EachBinder implements StatementBinder<EachDeclaration> {
  /** More copies of nodes than a server would run in a day. */
  private static final int MOST = 1_000;

  private final Scope scope;
  private final NodeResolver nodes;
  private final RemovalBinder removals;

  EachBinder(Scope scope, NodeResolver nodes) {
    this.scope = scope;
    this.nodes = nodes;
    this.removals =
        new RemovalBinder(
            scope, selector -> new Selection(nodes.resolve(selector).stream().toList(), List.of()));
  }

  @Override
  public Optional<? extends EachList> bind(EachDeclaration each) {
    declaredDefault(each);
    Optional<EachList.Bounds> bounds = bounds(each);
    return each.form() == EachDeclaration.Form.CHAINS ? chain(each, bounds) : repeat(each, bounds);
  }

  private Optional<ChainList> chain(EachDeclaration each, Optional<EachList.Bounds> bounds) {
    RemovedNode removed = each.node();
    RemovalClause clause =
        new RemovalClause(RemovalClause.Kind.BYPASS, List.of(removed), removed.span());
    return removals.bind(List.of(clause)).stream()
        .findFirst()
        .flatMap(
            bypass -> {
              List<BoundStatement> statements =
                  new ElementBinder(scope, nodes, each, bypass.node(), Optional.of(bypass))
                      .bind(Optional.empty());
              Optional<List<Node>> taken =
                  new ElementNodes(scope, bypass.node(), input -> false).of(statements);
              return bounds.flatMap(
                  b -> taken.map(t -> new ChainList(each, bypass, b, statements, t)));
            });
  }

  private Optional<RepeatList> repeat(EachDeclaration each, Optional<EachList.Bounds> bounds) {
    if (!each.node().keeping().isEmpty()) {
      scope.report(keepingOfRepeat(each.node()));
    }
    Optional<Node> found = nodes.resolve(each.node().node());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Node node = found.get();
    Optional<NumberedName> pattern = new NumberedPaths(scope, node).pattern(each);
    if (pattern.isEmpty()) {
      return Optional.empty();
    }
    List<BoundStatement> statements =
        new ElementBinder(scope, nodes, each, node, Optional.empty()).bind(pattern);
    Optional<List<Node>> taken =
        new ElementNodes(scope, node, pattern.get()::isFollowedBy).of(statements);
    return bounds.flatMap(
        b -> taken.map(t -> new RepeatList(each, node, pattern.get(), b, statements, t)));
  }

  private void declaredDefault(EachDeclaration each) {
    each.defaultValue()
        .filter(value -> !value.text().equals("saved"))
        .ifPresent(
            value ->
                scope.report(
                    Diagnostic.of(
                            DiagnosticCode.BAD_DEFAULT,
                            value.span(),
                            "a list has no default `" + value + "`")
                        .label("only `saved` may stand here")
                        .help("write `saved` to send what was saved until elements are given")
                        .replace(value.span(), "saved")));
  }

  private Optional<EachList.Bounds> bounds(EachDeclaration each) {
    BigDecimal min = each.bounds().min().value();
    BigDecimal max = each.bounds().max().value();
    boolean whole = isWhole(min) && isWhole(max);
    boolean sound =
        whole
            && min.signum() >= 0
            && max.signum() > 0
            && min.compareTo(max) <= 0
            && max.compareTo(BigDecimal.valueOf(MOST)) <= 0;
    if (!sound) {
      scope.report(badBounds(each, whole));
      return Optional.empty();
    }
    return Optional.of(new EachList.Bounds(min.intValueExact(), max.intValueExact()));
  }

  private static boolean isWhole(BigDecimal number) {
    return number.precision() <= 20 && number.stripTrailingZeros().scale() <= 0;
  }

  private static Diagnostic.Builder badBounds(EachDeclaration each, boolean whole) {
    Span min = each.bounds().min().span();
    Span max = each.bounds().max().span();
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.BAD_LIST_BOUNDS,
                each.bounds().span(),
                "`" + each.name() + "` cannot have " + each.bounds().span().text() + " elements")
            .label("from 0 to " + MOST + ", the lower number first")
            .help("write how many elements there may be, as in `0..8`");
    boolean swapped =
        whole && each.bounds().min().value().compareTo(each.bounds().max().value()) > 0;
    return swapped
        ? diagnostic.replace(each.bounds().span(), max.text() + ".." + min.text())
        : diagnostic;
  }

  private static Diagnostic.Builder keepingOfRepeat(RemovedNode removed) {
    List<Name> kept = removed.keeping();
    return Diagnostic.of(
            DiagnosticCode.BAD_KEEPING,
            kept.get(0).span().to(kept.get(kept.size() - 1).span()),
            "`repeats` bypasses nothing, so there is nothing to keep")
        .label("only `bypass` and `chains` keep inputs")
        .help("delete `keeping`")
        .replace(removed.span().file().span(removed.node().span().end(), removed.span().end()), "");
  }
}
