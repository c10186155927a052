package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;
import dev.weft.grammar.WeftParser.BoundsContext;
import dev.weft.grammar.WeftParser.ByClassContext;
import dev.weft.grammar.WeftParser.ByIdContext;
import dev.weft.grammar.WeftParser.ByTitleContext;
import dev.weft.grammar.WeftParser.ClassNameContext;
import dev.weft.grammar.WeftParser.DeprecationContext;
import dev.weft.grammar.WeftParser.ExpressionContext;
import dev.weft.grammar.WeftParser.FollowContext;
import dev.weft.grammar.WeftParser.InputNameContext;
import dev.weft.grammar.WeftParser.KeepingContext;
import dev.weft.grammar.WeftParser.NodeContext;
import dev.weft.grammar.WeftParser.NodeGroupContext;
import dev.weft.grammar.WeftParser.NodeIdContext;
import dev.weft.grammar.WeftParser.NumberContext;
import dev.weft.grammar.WeftParser.NumberValueContext;
import dev.weft.grammar.WeftParser.OneNodeContext;
import dev.weft.grammar.WeftParser.RangeContext;
import dev.weft.grammar.WeftParser.RemovalContext;
import dev.weft.grammar.WeftParser.SearchContext;
import dev.weft.grammar.WeftParser.SelectorContext;
import dev.weft.grammar.WeftParser.StatementContext;
import dev.weft.grammar.WeftParser.StepContext;
import dev.weft.grammar.WeftParser.SubgraphContext;
import dev.weft.grammar.WeftParser.TargetContext;
import dev.weft.grammar.WeftParser.TextValueContext;
import dev.weft.grammar.WeftParser.TypeContext;
import dev.weft.grammar.WeftParser.ValueContext;
import dev.weft.grammar.WeftParser.WholeGroupContext;
import dev.weft.grammar.WeftParser.WordValueContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Makes our records of the parts that statements are composed of. */
final class PartBuilder {
  private final Tokens tokens;
  private final DocComments docs;
  private final Problems problems;

  PartBuilder(Tokens tokens, DocComments docs, Problems problems) {
    this.tokens = tokens;
    this.docs = docs;
    this.problems = problems;
  }

  Span span(ParserRuleContext tree) {
    return tokens.span(tree);
  }

  /** What the comments before it say; they are used up. */
  String documentation(ParserRuleContext tree) {
    return docs.take(tree.getStart());
  }

  /** A word. */
  Name word(ParserRuleContext tree) {
    return new Name(tree.getText(), span(tree));
  }

  /** A text in double quotes. */
  Name quoted(ParserRuleContext tree) {
    return new Name(QuotedText.unescape(span(tree), problems), span(tree));
  }

  private Name quoted(TerminalNode string) {
    Span span = tokens.span(string.getSymbol());
    return new Name(QuotedText.unescape(span, problems), span);
  }

  NodeSelector selector(SelectorContext tree) {
    if (tree instanceof WholeGroupContext group) {
      return new NodeSelector.Group(
          around(group.subgraph()), quoted(group.nodeGroup().title()), span(tree));
    }
    if (tree instanceof OneNodeContext one) {
      return selector(one.subgraph(), one.node(), one.nodeGroup(), span(tree));
    }
    throw new AssertionError(tree);
  }

  private NodeSelector selector(
      List<SubgraphContext> subgraphs,
      NodeContext tree,
      @Nullable NodeGroupContext group,
      Span span) {
    NodeSelector node = node(tree);
    return subgraphs.isEmpty() && group == null
        ? node
        : new NodeSelector.Within(
            around(subgraphs), Optional.ofNullable(group).map(g -> quoted(g.title())), node, span);
  }

  private List<NodeSelector.Around> around(List<SubgraphContext> trees) {
    return trees.stream()
        .map(
            tree ->
                tree.title() != null
                    ? new NodeSelector.Around(quoted(tree.title()), false)
                    : new NodeSelector.Around(nodeId(tree.nodeId()), true))
        .toList();
  }

  private NodeSelector node(NodeContext tree) {
    if (tree instanceof ByClassContext byClass) {
      Name classType = className(byClass.className());
      return Optional.ofNullable(byClass.title())
          .<NodeSelector>map(
              title -> new NodeSelector.ByClassAndTitle(classType, quoted(title), span(tree)))
          .orElseGet(() -> new NodeSelector.ByClass(classType, span(tree)));
    }
    if (tree instanceof ByTitleContext byTitle) {
      return new NodeSelector.ByTitle(quoted(byTitle.title()), span(tree));
    }
    if (tree instanceof ByIdContext byId) {
      return new NodeSelector.ById(nodeId(byId.nodeId()), span(tree));
    }
    throw new AssertionError(tree);
  }

  Name className(ClassNameContext tree) {
    return tree.name() != null ? word(tree.name()) : quoted(tree.STRING());
  }

  private Name nodeId(NodeIdContext tree) {
    return tree.ID() != null
        ? new Name(tree.getText().substring(1), span(tree))
        : new Name(quoted(tree.STRING()).text(), span(tree));
  }

  TargetPath target(TargetContext tree) {
    Span node = span(tree.node());
    List<SubgraphContext> subgraphs = tree.subgraph();
    Span selector = subgraphs.isEmpty() ? node : span(subgraphs.get(0)).to(node);
    return new TargetPath(
        selector(subgraphs, tree.node(), tree.nodeGroup(), selector),
        tree.step().stream().map(this::step).toList(),
        span(tree));
  }

  RemovalClause removal(RemovalContext tree) {
    return new RemovalClause(
        has(tree, "bypass") ? RemovalClause.Kind.BYPASS : RemovalClause.Kind.MUTE,
        removed(tree),
        span(tree));
  }

  private List<RemovedNode> removed(RemovalContext tree) {
    // Asked for one by one, each would be searched for from the first.
    List<SelectorContext> nodes = tree.selector();
    int last = nodes.size() - 1;
    return IntStream.rangeClosed(0, last)
        .mapToObj(i -> removed(nodes.get(i), i == last ? tree.keeping() : null))
        .toList();
  }

  RemovedNode removed(SelectorContext node, @Nullable KeepingContext keeping) {
    Optional<KeepingContext> inputs = Optional.ofNullable(keeping);
    return new RemovedNode(
        selector(node),
        inputs.stream().flatMap(k -> k.inputName().stream()).map(this::inputName).toList(),
        inputs.map(k -> span(node).to(span(k))).orElse(span(node)));
  }

  Deprecation deprecation(DeprecationContext tree) {
    return new Deprecation(quoted(tree.text()), span(tree));
  }

  RangeClause bounds(BoundsContext tree) {
    return new RangeClause(
        number(tree.number(0)), number(tree.number(1)), Optional.empty(), span(tree));
  }

  /** Whether a rule's own tokens hold this word. */
  boolean has(ParserRuleContext tree, String word) {
    return tree.children.stream()
        .anyMatch(child -> child instanceof TerminalNode token && token.getText().equals(word));
  }

  ExpressionSyntax expression(ExpressionContext tree) {
    return new ExpressionReader(tokens, problems).read(tree);
  }

  /** A text with expressions in braces. */
  ExpressionSyntax.Template template(ParserRuleContext tree) {
    return new ExpressionReader(tokens, problems).template(tree);
  }

  /** Those that are sound. */
  List<Statement> statements(List<StatementContext> trees) {
    return trees.stream().flatMap(tree -> statement(tree).stream()).toList();
  }

  private Optional<Statement> statement(StatementContext tree) {
    StatementReader reader =
        Keyword.of(tree.getStart().getText()).flatMap(Keyword::reader).orElseThrow();
    return problems.sound(() -> reader.read(tree, this));
  }

  private TargetPath.Step step(StepContext tree) {
    if (tree instanceof FollowContext follow) {
      return new TargetPath.Step(false, inputName(follow.inputName()));
    }
    if (tree instanceof SearchContext search) {
      return new TargetPath.Step(true, inputName(search.inputName()));
    }
    throw new AssertionError(tree);
  }

  Name inputName(InputNameContext tree) {
    return tree.name() != null ? word(tree.name()) : quoted(tree);
  }

  TypeReference type(TypeContext tree) {
    return new TypeReference(
        word(tree.typeName()), tree.text().stream().map(this::quoted).toList(), span(tree));
  }

  RangeClause range(RangeContext tree) {
    return new RangeClause(
        number(tree.number(0)),
        number(tree.number(1)),
        Optional.ofNullable(tree.number(2)).map(this::number),
        span(tree));
  }

  ValueSyntax value(ValueContext tree) {
    if (tree instanceof NumberValueContext number) {
      return number(number.number());
    }
    if (tree instanceof TextValueContext text) {
      return new ValueSyntax.Text(quoted(text.text()).text(), span(tree));
    }
    if (tree instanceof WordValueContext word) {
      return new ValueSyntax.Word(word.getText(), span(tree));
    }
    throw new AssertionError(tree);
  }

  private ValueSyntax.Number number(NumberContext tree) {
    Span span = span(tree);
    return new ValueSyntax.Number(NumberText.parse(tree.getText(), span, problems), span);
  }
}
