package dev.weft.compiler.syntax;

import dev.weft.grammar.WeftParser;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.PredicateTransition;
import org.antlr.v4.runtime.atn.RuleStopState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.Transition;
import org.jspecify.annotations.Nullable;

/** What may come next in a parse, in words for people instead of names of rules and tokens. */
final class ExpectedWords {
  private static final Map<Integer, Slot> RULES =
      Map.ofEntries(
          Map.entry(WeftParser.RULE_name, Slot.NAME),
          Map.entry(WeftParser.RULE_typeName, Slot.TYPE),
          Map.entry(WeftParser.RULE_outputKind, Slot.TYPE),
          Map.entry(WeftParser.RULE_value, Slot.VALUE),
          Map.entry(WeftParser.RULE_expression, Slot.EXPRESSION),
          Map.entry(WeftParser.RULE_number, Slot.NUMBER),
          Map.entry(WeftParser.RULE_selector, Slot.NODE),
          Map.entry(WeftParser.RULE_subgraph, Slot.NODE),
          Map.entry(WeftParser.RULE_node, Slot.NODE),
          Map.entry(WeftParser.RULE_inputName, Slot.INPUT),
          Map.entry(WeftParser.RULE_title, Slot.TITLE),
          Map.entry(WeftParser.RULE_text, Slot.TEXT),
          Map.entry(WeftParser.RULE_filePath, Slot.FILE));

  private static final Set<String> OPERATORS =
      Set.of("*", "/", "%", "+", "-", "<", "<=", ">", ">=", "==", "!=", "&&", "||", "?");

  private static final Comparator<String> SIGNS_FIRST =
      Comparator.comparing((String word) -> !word.startsWith("`"))
          .thenComparing(word -> word.replace("`", ""));

  private final ATN atn;
  private final boolean inList;
  private final SortedSet<String> words = new TreeSet<>();
  private final Set<Slot> slots = EnumSet.noneOf(Slot.class);
  private final Set<Visit> seen = new HashSet<>();
  private boolean mayEnd;

  private ExpectedWords(ATN atn, boolean inList) {
    this.atn = atn;
    this.inList = inList;
  }

  /**
   * What may stand at a token.
   *
   * @param state where the parser was when it first looked at the token
   * @param context the rule it was in
   * @param index the token's
   */
  static ExpectedWords at(
      WeftParser parser, int state, @Nullable ParserRuleContext context, int index) {
    ATN atn = parser.getATN();
    ExpectedWords expected = new ExpectedWords(atn, parser.inList());
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
    ExpectedWords expected = new ExpectedWords(atn, false);
    expected.mayEnd = true;
    return expected;
  }

  /** All of it, in words for people. */
  NavigableSet<String> described() {
    NavigableSet<String> described = new TreeSet<>(SIGNS_FIRST);
    SortedSet<String> named = new TreeSet<>(words);
    if (words.containsAll(OPERATORS)) {
      named.removeAll(OPERATORS);
      described.add("an operator");
    }
    named.forEach(word -> described.add("`" + word + "`"));
    slots.forEach(slot -> described.add(slot.words()));
    return described;
  }

  /** Keywords and signs. */
  SortedSet<String> words() {
    return words;
  }

  Set<Slot> slots() {
    return slots;
  }

  boolean mayEnd() {
    return mayEnd;
  }

  private void walk(ATNState state, @Nullable RuleContext context) {
    if (state instanceof RuleStopState) {
      leave(context);
    } else if (seen.add(new Visit(state, context))) {
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
      Optional<Slot> known = Optional.ofNullable(RULES.get(call.ruleIndex));
      // No rule but the whole file matches nothing, so the walk never comes out of it again.
      known.ifPresentOrElse(slots::add, () -> walk(call.target, context));
    } else if (transition instanceof PredicateTransition predicate) {
      // A path may end behind its first word in a list alone; others only guide the parser.
      if (inList || predicate.ruleIndex != WeftParser.RULE_target) {
        walk(transition.target, context);
      }
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
      slots.add(Slot.NUMBER);
    } else if (type == WeftParser.STRING) {
      slots.add(Slot.TEXT);
    } else {
      String literal = WeftParser.VOCABULARY.getDisplayName(type);
      words.add(literal.substring(1, literal.length() - 1));
    }
  }

  /** A state of a rule in one of the places where the rule stands. */
  private record Visit(ATNState state, @Nullable RuleContext context) {}
}
