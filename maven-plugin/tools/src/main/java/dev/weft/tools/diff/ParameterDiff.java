package dev.weft.tools.diff;

import dev.weft.compiler.binding.DefaultValue;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.binding.Target;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.type.NumberRange;
import dev.weft.compiler.type.Options;
import dev.weft.compiler.type.TypeWord;
import dev.weft.tools.diff.Pairs.Pair;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Parameters of a workflow, or of the elements of a list. */
final class ParameterDiff {
  private static final Set<TypeWord> FILES =
      Set.of(TypeWord.IMAGE, TypeWord.MASK, TypeWord.VIDEO, TypeWord.AUDIO, TypeWord.FILE);

  private final GraphMatch nodes;
  private final Changes changes;

  ParameterDiff(GraphMatch nodes, Changes changes) {
    this.nodes = nodes;
    this.changes = changes;
  }

  void compare(List<Parameter> before, List<Parameter> after) {
    Pairs<Parameter> pairs =
        Pairs.of(
            before, after, Parameter::name, List.of(ParameterDiff::keepsName, this::isSetTheSame));
    for (Parameter removed : pairs.removed()) {
      changes
          .about(removed.name())
          .add(Rating.BREAKING, "parameter-removed", "the parameter is gone");
    }
    for (Pair<Parameter> renamed : pairs.renamed()) {
      changes.renamed().put(renamed.before().name(), renamed.after().name());
      renamed(renamed.before(), renamed.after());
      compare(renamed.before(), renamed.after());
    }
    pairs.same().forEach(same -> compare(same.before(), same.after()));
    for (Parameter added : pairs.added()) {
      boolean required = added.required();
      about(added)
          .add(
              required ? Rating.BREAKING : Rating.COMPATIBLE,
              "parameter-added",
              required ? "the parameter is new and required" : "the parameter is new");
    }
  }

  private Changes.Entry about(Parameter parameter) {
    return changes.about(parameter.name(), parameter.declaration().name().span());
  }

  private static boolean keepsName(Parameter before, Parameter after) {
    return after
        .declaration()
        .formerName()
        .map(Name::text)
        .filter(before.name()::equals)
        .isPresent();
  }

  private boolean isSetTheSame(Parameter before, Parameter after) {
    return !before.targets().isEmpty() && hasTargetsOf(before, after);
  }

  private boolean hasTargetsOf(Parameter before, Parameter after) {
    return before.targets().size() == after.targets().size()
        && before.targets().stream()
            .allMatch(one -> after.targets().stream().anyMatch(other -> isSame(one, other)));
  }

  private boolean isSame(Target one, Target other) {
    return nodes.isSame(one.node().id(), other.node().id())
        && one.input().name().equals(other.input().name())
        && one.member().equals(other.member());
  }

  private void renamed(Parameter before, Parameter after) {
    String text = "the parameter was called " + before.name();
    if (keepsName(before, after)) {
      about(after).add(Rating.COMPATIBLE, "parameter-renamed", text + ", and still may be");
    } else {
      about(after)
          .add(
              Rating.BREAKING,
              "parameter-renamed",
              text,
              "write `param "
                  + after.name()
                  + " was "
                  + before.name()
                  + "`, which keeps the former setter");
    }
  }

  private void compare(Parameter before, Parameter after) {
    formerName(before, after);
    Changes.Entry entry = about(after);
    String type = Words.type(before);
    boolean sameType = type.equals(Words.type(after));
    boolean bothFiles = FILES.contains(before.type().word()) && FILES.contains(after.type().word());
    entry.compare(
        bothFiles ? Rating.COMPATIBLE : Rating.BREAKING,
        "parameter-retyped",
        "takes",
        type,
        Words.type(after));
    if (before.type().word() == after.type().word()) {
      range(before, after);
      options(before, after);
    }
    presence(before, after, sameType);
    if (before.declaration().deprecation().isEmpty()
        && after.declaration().deprecation().isPresent()) {
      entry.add(Rating.COMPATIBLE, "deprecated", "is deprecated");
    }
    if (!hasTargetsOf(before, after)) {
      entry.compare(
          Rating.INTERNAL, "parameter-retargeted", "sets", targets(before), targets(after));
    }
  }

  private void formerName(Parameter before, Parameter after) {
    Optional<String> former = before.declaration().formerName().map(Name::text);
    boolean kept =
        former.isEmpty()
            || former.equals(after.declaration().formerName().map(Name::text))
            || former.get().equals(after.name());
    if (!kept) {
      about(after)
          .add(
              Rating.BREAKING,
              "former-name-removed",
              "can no longer be set by its former name " + former.get());
    }
  }

  private static String targets(Parameter parameter) {
    return parameter.targets().isEmpty()
        ? "nothing"
        : parameter.targets().stream().map(Words::target).collect(Collectors.joining(", "));
  }

  private void range(Parameter before, Parameter after) {
    NumberRange was = before.type().range().orElse(NumberRange.ANY);
    NumberRange is = after.type().range().orElse(NumberRange.ANY);
    about(after)
        .compare(
            Ranges.takesAllOf(is, was) ? Rating.COMPATIBLE : Rating.BREAKING,
            Ranges.takesAllOf(is, was) ? "range-widened" : "range-narrowed",
            "takes",
            Words.range(was),
            Words.range(is));
  }

  private void options(Parameter before, Parameter after) {
    Optional<Options> was = before.type().options();
    Optional<Options> is = after.type().options();
    if (was.isPresent() && is.isPresent() && is.get().shared().isEmpty()) {
      OptionDiff.compare(was.get().values(), is.get().values(), about(after));
    }
  }

  private void presence(Parameter before, Parameter after, boolean sameType) {
    String was = Words.presence(before);
    String is = Words.presence(after);
    boolean loosened = was.equals("required") && is.equals("given a default");
    about(after)
        .compare(loosened ? Rating.COMPATIBLE : Rating.BREAKING, "presence-changed", "is", was, is);
    boolean silent = before.isSecret() || after.isSecret() || !sameType;
    if (was.equals(is)
        && is.equals("given a default")
        && !silent
        && !hasSameDefault(before, after)) {
      about(after)
          .compare(
              Rating.COMPATIBLE,
              "default-changed",
              "is by default",
              Words.defaultValue(before),
              Words.defaultValue(after));
    }
  }

  private static boolean hasSameDefault(Parameter before, Parameter after) {
    Optional<Literal> was = before.defaultValue().constant().map(DefaultValue.Constant::literal);
    Optional<Literal> is = after.defaultValue().constant().map(DefaultValue.Constant::literal);
    return (was.isPresent() && is.isPresent()) ? was.get().means(is.get()) : was.equals(is);
  }

  /** What ranges leave out. */
  private static final class Ranges {
    private Ranges() {}

    static boolean takesAllOf(NumberRange wide, NumberRange narrow) {
      return isLow(wide.min(), narrow.min())
          && isLow(wide.max().map(BigDecimal::negate), narrow.max().map(BigDecimal::negate))
          && (wide.step().isEmpty() || isOnSteps(wide, narrow));
    }

    private static boolean isLow(Optional<BigDecimal> low, Optional<BigDecimal> bound) {
      return low.isEmpty() || bound.filter(b -> low.get().compareTo(b) <= 0).isPresent();
    }

    private static boolean isOnSteps(NumberRange wide, NumberRange narrow) {
      BigDecimal step = wide.step().orElseThrow();
      BigDecimal from =
          narrow.min().orElse(BigDecimal.ZERO).subtract(wide.min().orElse(BigDecimal.ZERO));
      return step.signum() != 0
          && narrow.step().filter(s -> s.remainder(step).signum() == 0).isPresent()
          && from.remainder(step).signum() == 0;
    }
  }
}
