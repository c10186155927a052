package dev.weft.compiler.codegen;

import dev.weft.compiler.binding.DefaultValue;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.type.NumberRange;
import dev.weft.compiler.type.Options;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The statement that makes a workflow, as documentation shows it: with all that is required, and
 * some of what else there is.
 */
final class ExampleCall {
  /** What fits on a line of the page. */
  private static final int WIDTH = 90;

  /** How many calls are shown where fewer are required. */
  private static final int CALLS = 4;

  private static final int LONGEST_TEXT = 50;

  private final ClassPlan plan;
  private final String self;

  ExampleCall(ClassPlan plan) {
    this.plan = plan;
    this.self = plan.self().simpleName();
  }

  /** The statement, in lines. */
  String statement() {
    List<String> calls = calls();
    String head = self + " workflow =";
    String line = head + " " + self + String.join("", calls) + ".build();";
    if (line.length() <= WIDTH && calls.size() <= 2) {
      return line;
    }
    StringBuilder lines = new StringBuilder(head).append("\n    ").append(self);
    lines.append(calls.get(0));
    calls.subList(1, calls.size()).forEach(call -> lines.append("\n        ").append(call));
    return lines.append("\n        .build();").toString();
  }

  private List<String> calls() {
    BuilderPlan builder = plan.builder();
    List<String> calls = new ArrayList<>(required(builder));
    List<Property> further =
        builder.properties().stream()
            .filter(property -> !property.required() && property.deprecation().isEmpty())
            .toList();
    // What nothing can be built without, then what shows most of what there is.
    for (Property property : further) {
      if (property instanceof ListProperty list && list.list().required()) {
        calls.add(added(list));
      }
    }
    Stream.of(ListProperty.class, ToggleProperty.class, ParameterProperty.class)
        .flatMap(
            kind ->
                further.stream()
                    .filter(kind::isInstance)
                    .limit(kind == ParameterProperty.class ? CALLS : 1))
        .flatMap(property -> optional(property).stream())
        .limit(Math.max(0, CALLS - calls.size()))
        .forEach(calls::add);
    boolean begins =
        !builder.required().isEmpty()
            || further.stream()
                .filter(p -> builder.after(p).isPresent())
                .anyMatch(p -> !calls.isEmpty() && calls.get(0).startsWith("." + p.name() + "("));
    if (!begins) {
      calls.add(0, ".builder()");
    }
    return calls;
  }

  /** The required ones in the order in which stages take them. */
  private List<String> required(BuilderPlan builder) {
    return builder.required().stream().map(this::call).toList();
  }

  private String call(Property property) {
    return "." + property.name() + "(" + value((ParameterProperty) property) + ")";
  }

  private Optional<String> optional(Property property) {
    if (property instanceof ToggleProperty toggle) {
      return Optional.of("." + toggle.name() + "(" + !toggle.toggle().on() + ")");
    }
    if (property instanceof ListProperty list) {
      return list.list().required() ? Optional.empty() : Optional.of(added(list));
    }
    if (!(property instanceof ParameterProperty own)) {
      return Optional.empty();
    }
    return switch (own.parameter().type().word()) {
      case INT, FLOAT, BOOL ->
          own.parameter()
              .defaultValue()
              .constant()
              .flatMap(constant -> own.argument(constant.literal()))
              .map(code -> "." + own.name() + "(" + code + ")");
      case TEXT, SECRET, SEED, CHOICE, IMAGE, MASK, VIDEO, AUDIO, FILE, JSON -> Optional.empty();
    };
  }

  private String added(ListProperty list) {
    BuilderPlan builder = list.elements().builder();
    List<String> calls = new ArrayList<>(required(builder));
    if (calls.isEmpty()) {
      builder.properties().stream()
          .filter(ParameterProperty.class::isInstance)
          .limit(1)
          .forEach(property -> calls.add(call(property)));
    }
    String element = list.adderName();
    return "." + element + "(" + element + " -> " + element + String.join("", calls) + ")";
  }

  private String value(ParameterProperty property) {
    Parameter parameter = property.parameter();
    return switch (parameter.type().word()) {
      case TEXT -> JavaText.literal(text(parameter));
      case SECRET -> "System.getenv(" + JavaText.literal("MY_" + property.constantName()) + ")";
      case BOOL -> "true";
      case INT, FLOAT, SEED -> property.argument(number(parameter)).map(Code::text).orElse("1");
      case CHOICE -> choice(property, (ChoiceJavaType) property.java());
      case IMAGE, MASK -> path(property, "png");
      case VIDEO -> path(property, "mp4");
      case AUDIO -> path(property, "flac");
      case FILE -> path(property, "bin");
      case JSON -> JavaText.literal("{}");
    };
  }

  private static String path(ParameterProperty property, String ending) {
    return "Path.of(" + JavaText.literal(property.name() + "." + ending) + ")";
  }

  private static Stream<Literal> saved(Parameter parameter) {
    return parameter.targets().stream().map(target -> target.saved().literal());
  }

  private static String text(Parameter parameter) {
    return saved(parameter)
        .filter(Literal::isText)
        .map(Literal::text)
        .filter(text -> !text.isBlank() && text.length() <= LONGEST_TEXT)
        .filter(text -> text.chars().noneMatch(Character::isISOControl))
        .findFirst()
        .orElse("…");
  }

  private static Literal number(Parameter parameter) {
    NumberRange range = parameter.type().range().orElse(NumberRange.ANY);
    return saved(parameter)
        .filter(value -> parameter.type().fits(value))
        .filter(value -> value.number().filter(n -> range.objection(n).isEmpty()).isPresent())
        .findFirst()
        .orElseGet(() -> Literal.ofNumber(range.min().orElse(BigDecimal.ONE)));
  }

  private String choice(ParameterProperty property, ChoiceJavaType type) {
    String name = type.type().simpleName();
    String outside = type.shared() ? name : self + "." + owner(property) + name;
    Literal value =
        property.parameter().type().options().map(Options::values).stream()
            .flatMap(List::stream)
            .findFirst()
            .or(() -> saved(property.parameter()).findFirst())
            .orElse(Literal.ofText("…"));
    return type.initial(new DefaultValue.Fixed(value), "")
        .map(Code::text)
        .map(code -> code.replaceFirst("^(new )?" + name + "\\b", "$1" + outside))
        .orElse("null");
  }

  /** The class around the type of a property of an element. */
  private String owner(ParameterProperty property) {
    return plan.builder().properties().stream()
        .filter(ListProperty.class::isInstance)
        .map(ListProperty.class::cast)
        .filter(list -> list.elements().builder().properties().contains(property))
        .map(list -> list.elements().builder().built().simpleName() + ".")
        .findFirst()
        .orElse("");
  }
}
