package dev.weft.workflow;

import dev.weft.workflow.json.JsonSyntax;
import dev.weft.workflow.json.JsonText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a workflow: its name, the inputs that it sets, and the checks of its values.
 * Immutable.
 *
 * <p>Checks throw {@link IllegalArgumentException} with a text that names parameter, range and
 * value: {@code width must be from 64 to 2048 in steps of 8, but was 65}.
 */
public final class Parameter {
  private static final int QUOTED_LENGTH = 60;

  private final WorkflowTemplate template;
  private final String name;
  private final boolean secret;

  /** Of one that is computed, as the mapping writes it. */
  private final @Nullable String formula;

  /** What checks call it. */
  private final String checked;

  private final List<Target> targets;
  private final Slot[] slots;
  private final SavedLiteral literal;

  /** The last choice that was set; a race between threads costs nothing but the time saved. */
  private @Nullable KnownChoice known;

  private Parameter(
      WorkflowTemplate template,
      String name,
      boolean secret,
      @Nullable String formula,
      List<Target> targets,
      Slot[] slots) {
    this.template = template;
    this.name = name;
    this.secret = secret;
    this.formula = formula;
    this.checked = formula == null ? name : setting(name) + ",";
    this.targets = targets;
    this.slots = slots;
    this.literal = common(slots);
  }

  Parameter(WorkflowTemplate template, String name) {
    this(template, name, false, null, List.of(), new Slot[0]);
  }

  /** Inputs that the mapping sets and no program does. */
  static Parameter computed(WorkflowTemplate template, String name, String formula) {
    return new Parameter(template, name, false, formula, List.of(), new Slot[0]);
  }

  /**
   * An input of a node.
   *
   * @param nodeId the node's key in the workflow
   */
  public record Target(String nodeId, String input) {}

  /**
   * This parameter with one more input to set, which may hold a link in the saved workflow, or be
   * lacking there.
   *
   * @throws IllegalStateException if the saved workflow has no such node
   */
  public Parameter sets(String nodeId, String input) {
    return with(new Target(nodeId, input), template.slot(nodeId, input));
  }

  /**
   * This parameter with a member of an object to set, such as {@code strength} of an input {@code
   * {"lora": "ink", "strength": 1}}. An input or a member that is lacking is added.
   *
   * @throws IllegalStateException if the saved workflow has no such node, or no object there
   */
  public Parameter sets(String nodeId, String input, String member) {
    return with(new Target(nodeId, input), template.slot(nodeId, input, member));
  }

  private Parameter with(Target target, Slot slot) {
    List<Target> moreTargets = new ArrayList<>(targets);
    moreTargets.add(target);
    Slot[] moreSlots = Arrays.copyOf(slots, slots.length + 1);
    moreSlots[slots.length] = slot;
    return new Parameter(template, name, secret, formula, List.copyOf(moreTargets), moreSlots);
  }

  /** This parameter, whose values no text of Weft shows from now on. */
  public Parameter secret() {
    return new Parameter(template, name, true, formula, targets, slots);
  }

  /** Whether its values must not be shown. */
  public boolean isSecret() {
    return secret;
  }

  /** The name in the mapping; of one that is computed, the input that is set. */
  public String name() {
    return name;
  }

  /** Whether the mapping computes its value, so that no program sets it. */
  public boolean isComputed() {
    return formula != null;
  }

  /**
   * What to call an input that the mapping sets: {@code KSampler.steps, set by the mapping as width
   * / 32}.
   *
   * @param named the input, in the mapping's words
   */
  String setting(String named) {
    return named + ", set by the mapping as " + formula;
  }

  /** The inputs that this parameter sets, in the order of the mapping. */
  public List<Target> targets() {
    return targets;
  }

  /** The inputs that this parameter sets in the saved workflow, with members. */
  public List<SetInput> setInputs() {
    return SetInputs.of(this);
  }

  /** The workflow that it is a parameter of. */
  public WorkflowTemplate template() {
    return template;
  }

  /**
   * Passes a value that is not null.
   *
   * @throws NullPointerException if it is, with the parameter's name
   */
  public <T> T given(@Nullable T value) {
    if (value == null) {
      throw new NullPointerException(name + " must not be null");
    }
    return value;
  }

  /**
   * Passes a value that is in range. Steps count from {@code min}, from 0 if there is no lower
   * bound.
   *
   * @param min inclusive; {@link Integer#MIN_VALUE} for none
   * @param max inclusive; {@link Integer#MAX_VALUE} for none
   * @param step 0 or 1 for any
   */
  public int inRange(int value, int min, int max, int step) {
    long lower = min == Integer.MIN_VALUE ? Long.MIN_VALUE : min;
    long upper = max == Integer.MAX_VALUE ? Long.MAX_VALUE : max;
    Range.check(checked, value, lower, upper, step);
    return value;
  }

  /**
   * Passes a value that is in range. Steps count from {@code min}, from 0 if there is no lower
   * bound.
   *
   * @param min inclusive; {@link Long#MIN_VALUE} for none
   * @param max inclusive; {@link Long#MAX_VALUE} for none
   * @param step 0 or 1 for any
   */
  public long inRange(long value, long min, long max, long step) {
    Range.check(checked, value, min, max, step);
    return value;
  }

  /**
   * Passes a finite value that is in range. Steps count from {@code min}, from 0 if there is no
   * lower bound; a value that is off a step by no more than calculations are ({@code 0.1 + 0.2}) is
   * on it.
   *
   * @param min inclusive; {@link Double#NEGATIVE_INFINITY} for none
   * @param max inclusive; {@link Double#POSITIVE_INFINITY} for none
   * @param step 0 for any
   */
  public double inRange(double value, double min, double max, double step) {
    Range.check(checked, value, min, max, step);
    return value;
  }

  /**
   * Passes an unsigned value that is in range.
   *
   * @param min inclusive, unsigned
   * @param max inclusive, unsigned; -1 is 2<sup>64</sup> - 1
   */
  public long inUnsignedRange(long value, long min, long max) {
    Range.checkUnsigned(checked, value, min, max);
    return value;
  }

  /** Passes a value that JSON can carry: neither infinite nor NaN. */
  public double finite(double value) {
    return inRange(value, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0);
  }

  /** Passes a text that is one JSON value. */
  public String json(@Nullable String value) {
    String json = given(value);
    JsonSyntax.problem(json)
        .ifPresent(
            problem -> {
              throw new IllegalArgumentException(
                  checked + " must be one JSON value, but was " + shorten(json) + ": " + problem);
            });
    return json;
  }

  /**
   * The text that the first input was saved with.
   *
   * @throws IllegalStateException if this parameter sets nothing, or no literal was saved there
   */
  public String savedText() {
    return saved().text();
  }

  /**
   * The JSON value that the first input was saved with, as saved.
   *
   * @throws IllegalStateException if this parameter sets nothing, or no literal was saved there
   */
  public String savedJson() {
    return saved().json();
  }

  @Override
  public String toString() {
    return "Parameter[" + name + "]";
  }

  /** One for each target, in the same order. Nobody changes the array. */
  Slot[] slots() {
    return slots;
  }

  /** What all inputs that it sets were saved with, if that is one literal. */
  SavedLiteral literal() {
    return literal;
  }

  /** The literal of a choice. The last one is kept: most requests of a program set the same. */
  String jsonOf(Choice choice) {
    KnownChoice last = known;
    if (last == null || !last.choice.equals(choice)) {
      last = new KnownChoice(choice, checkedJson(choice));
      known = last;
    }
    return last.json;
  }

  private String checkedJson(Choice choice) {
    String json = choice.json();
    if (slots.length > 0 && json.equals(slots[0].literal().json())) {
      return slots[0].literal().json();
    }
    return json.equals(JsonText.quote(choice.value())) ? json : json(json);
  }

  private static SavedLiteral common(Slot[] slots) {
    List<SavedLiteral> literals = Stream.of(slots).map(Slot::literal).toList();
    boolean same = literals.stream().map(SavedLiteral::json).distinct().count() == 1;
    return same ? literals.get(0) : SavedLiteral.NONE;
  }

  private SavedLiteral saved() {
    if (slots.length == 0 || slots[0].literal() == SavedLiteral.NONE) {
      throw new IllegalStateException(
          "parameter " + name + " sets no input that has a saved value");
    }
    return slots[0].literal();
  }

  private static String shorten(String text) {
    return text.length() <= QUOTED_LENGTH ? text : text.substring(0, QUOTED_LENGTH) + "…";
  }

  private record KnownChoice(Choice choice, String json) {}
}
