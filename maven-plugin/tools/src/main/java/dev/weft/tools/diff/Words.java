package dev.weft.tools.diff;

import dev.weft.compiler.binding.DefaultValue;
import dev.weft.compiler.binding.InputPlace;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.binding.Target;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.type.NumberRange;
import dev.weft.compiler.type.Options;
import dev.weft.compiler.type.TypeWord;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.WorkflowGraph;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people call the parts of a contract. */
final class Words {
  private static final int LONGEST = 60;

  private Words() {}

  /** The type as callers see it. */
  static String type(Parameter parameter) {
    TypeWord word = parameter.type().word();
    if (word == TypeWord.INT) {
      return isSmall(parameter) ? "int" : "long";
    }
    if (word == TypeWord.CHOICE) {
      Options options = parameter.type().options().orElseThrow();
      return options
          .shared()
          .map(shared -> "choice " + shared.name())
          .orElse(options.closed() ? "closed choice" : "choice");
    }
    return word.word();
  }

  /** Whether a whole number is an {@code int} of Java: bounds and default are. */
  private static boolean isSmall(Parameter parameter) {
    NumberRange range = parameter.type().range().orElse(NumberRange.ANY);
    Stream<BigInteger> bounds =
        Stream.of(range.min(), range.max()).flatMap(Optional::stream).map(BigDecimal::toBigInteger);
    Stream<BigInteger> given =
        parameter.defaultValue().constant().flatMap(value -> value.literal().integer()).stream();
    return Stream.concat(bounds, given).allMatch(number -> number.bitLength() < Integer.SIZE);
  }

  static String range(NumberRange range) {
    String bounds = bound(range.min()) + ".." + bound(range.max());
    return bounds + range.step().map(step -> " step " + NumberRange.text(step)).orElse("");
  }

  private static String bound(Optional<BigDecimal> bound) {
    return bound.map(NumberRange::text).orElse("");
  }

  static String presence(Parameter parameter) {
    DefaultValue value = parameter.defaultValue();
    if (value instanceof DefaultValue.Required) {
      return "required";
    }
    return value instanceof DefaultValue.Absent ? "optional" : "given a default";
  }

  static String defaultValue(Parameter parameter) {
    return parameter.defaultValue() instanceof DefaultValue.Constant constant
        ? shortened(constant.literal().json())
        : "random";
  }

  /** What a mapping says, on one line. */
  static String written(Span span) {
    return span.text().strip().replaceAll("\\s+", " ");
  }

  static String node(Node node) {
    String title =
        node.title().filter(t -> !t.equals(node.classType())).map(t -> " \"" + t + "\"").orElse("");
    return shortened(node.classType() + title) + " (#" + node.id() + ")";
  }

  static String target(Target target) {
    return node(target.node())
        + "."
        + target.input().name()
        + target.member().map(member -> "." + member).orElse("");
  }

  static String place(InputPlace place) {
    return node(place.node())
        + "."
        + place.input()
        + place.member().map(member -> "." + member).orElse("");
  }

  static String value(InputValue value, WorkflowGraph graph) {
    if (value instanceof InputValue.Link link) {
      return graph.node(link.node()).map(Words::node).orElse("#" + link.node())
          + " output "
          + link.slot();
    }
    return shortened(Values.plain(((InputValue.Value) value).literal()));
  }

  static String shortened(String text) {
    String line = text.lines().collect(Collectors.joining(" "));
    return line.length() <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST / 2)) + "…";
  }
}
