package dev.weft.compiler.syntax;

import dev.weft.grammar.WeftParser;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.RuleStopState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.Transition;
import org.jspecify.annotations.Nullable;

/** What may come next in a parse, in words for people instead of names of rules and tokens. */
final class ExpectedWords {
  private static final Map<Integer, String> RULES =
      Map.of(
          WeftParser.RULE_name, "a name",
          WeftParser.RULE_typeName, "a type",
          WeftParser.RULE_value, "a value",
          WeftParser.RULE_number, "a number",
          WeftParser.RULE_selector, "a node",
          WeftParser.RULE_inputName, "an input",
          WeftParser.RULE_title, "a quoted title",
          WeftParser.RULE_text, "a quoted text",
          WeftParser.RULE_filePath, "a quoted file name");

  private static final Comparator<String> SIGNS_FIRST =
      Comparator.comparing((String word) -> !word.startsWith("`"))
          .thenComparing(word -> word.replace("`", ""));

  private final ATN atn;
  private final NavigableSet<String> words = new TreeSet<>(SIGNS_FIRST);
  private final Set<ATNState> seen = new HashSet<>();
  private boolean mayEnd;

  private ExpectedWords(ATN atn) {
    this.atn = atn;
  }

  /**
   * What may stand at a token.
   *
   * @param state where the parser was when it first looked at the token
   * @param context the rule it was in
   * @param index the token's
   */
  static ExpectedWords at(ATN atn, int state, @Nullable ParserRuleContext context, int index) {
    ExpectedWords expected = new ExpectedWords(atn);
    int from = state;
    ParserRuleContext rule = context;
    // A rule that has not taken a token yet is expected as a whole.
    while (rule != null && rule.getParent() != null && rule.getStart().getTokenIndex() == index) {
      from = rule.invokingState;
      rule = rule.getParent();
    }
    expected.walk(atn.states.get(from), rule);
    return expected;
  }

  /** The end and nothing else. */
  static ExpectedWords end(ATN atn) {
    ExpectedWords expected = new ExpectedWords(atn);
    expected.mayEnd = true;
    return expected;
  }

  NavigableSet<String> words() {
    return words;
  }

  boolean mayEnd() {
    return mayEnd;
  }

  private void walk(ATNState state, @Nullable RuleContext context) {
    if (state instanceof RuleStopState) {
      leave(context);
    } else if (seen.add(state)) {
      for (Transition transition : state.getTransitions()) {
        follow(transition, context);
      }
    }
  }

  private void leave(@Nullable RuleContext context) {
    if (context == null || context.parent == null) {
      mayEnd = true;
    } else {
      RuleTransition call = (RuleTransition) atn.states.get(context.invokingState).transition(0);
      walk(call.followState, context.parent);
    }
  }

  private void follow(Transition transition, @Nullable RuleContext context) {
    if (transition instanceof RuleTransition call) {
      Optional<String> known = Optional.ofNullable(RULES.get(call.ruleIndex));
      // No rule but the whole file matches nothing, so the walk never comes out of it again.
      known.ifPresentOrElse(words::add, () -> walk(call.target, context));
    } else if (transition.isEpsilon()) {
      walk(transition.target, context);
    } else {
      transition.label().toList().forEach(this::token);
    }
  }

  private void token(int type) {
    if (type == Token.EOF) {
      mayEnd = true;
    } else if (type == WeftParser.NUMBER) {
      words.add("a number");
    } else if (type == WeftParser.STRING) {
      words.add("a quoted text");
    } else {
      String literal = WeftParser.VOCABULARY.getDisplayName(type);
      words.add("`" + literal.substring(1, literal.length() - 1) + "`");
    }
  }
}
