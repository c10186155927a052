package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;
import dev.weft.grammar.WeftParser.CallContext;
import dev.weft.grammar.WeftParser.ConditionalContext;
import dev.weft.grammar.WeftParser.ExpressionContext;
import dev.weft.grammar.WeftParser.GroupedContext;
import dev.weft.grammar.WeftParser.InfixContext;
import dev.weft.grammar.WeftParser.NumberConstantContext;
import dev.weft.grammar.WeftParser.PrefixContext;
import dev.weft.grammar.WeftParser.ReferenceContext;
import dev.weft.grammar.WeftParser.TemplateContext;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Reads expressions, also those that stand in texts. */
final class ExpressionReader {
  private final Tokens tokens;
  private final Problems problems;

  ExpressionReader(Tokens tokens, Problems problems) {
    this.tokens = tokens;
    this.problems = problems;
  }

  ExpressionSyntax read(ExpressionContext tree) {
    if (tree instanceof GroupedContext grouped) {
      return read(grouped.expression());
    }
    if (tree instanceof CallContext call) {
      return new ExpressionSyntax.Call(
          word(call.name()), call.expression().stream().map(this::read).toList(), span(tree));
    }
    if (tree instanceof ReferenceContext reference) {
      return new ExpressionSyntax.Reference(word(reference.name()));
    }
    if (tree instanceof NumberConstantContext) {
      Span span = span(tree);
      return new ExpressionSyntax.Constant(
          new ValueSyntax.Number(NumberText.parse(tree.getText(), span, problems), span));
    }
    if (tree instanceof TemplateContext) {
      return template(tree);
    }
    if (tree instanceof PrefixContext prefix) {
      return new ExpressionSyntax.Prefix(sign(tree, 0), read(prefix.expression()), span(tree));
    }
    if (tree instanceof InfixContext infix) {
      return new ExpressionSyntax.Infix(
          sign(tree, 1), read(infix.expression(0)), read(infix.expression(1)), span(tree));
    }
    if (tree instanceof ConditionalContext conditional) {
      return new ExpressionSyntax.Conditional(
          read(conditional.expression(0)),
          read(conditional.expression(1)),
          read(conditional.expression(2)),
          span(tree));
    }
    throw new AssertionError(tree);
  }

  /** A text in double quotes, with expressions in braces. */
  ExpressionSyntax.Template template(ParserRuleContext tree) {
    return TemplateText.read(span(tree), tokens, problems);
  }

  private Name word(ParserRuleContext tree) {
    return new Name(tree.getText(), span(tree));
  }

  private Name sign(ParserRuleContext tree, int child) {
    TerminalNode sign = (TerminalNode) tree.getChild(child);
    return new Name(sign.getText(), tokens.span(sign.getSymbol(), sign.getSymbol()));
  }

  private Span span(ParserRuleContext tree) {
    return tokens.span(tree);
  }
}
