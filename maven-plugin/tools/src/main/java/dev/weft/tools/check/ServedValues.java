package dev.weft.tools.check;

import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.NodeText;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.binding.Preset;
import dev.weft.compiler.binding.Target;
import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.catalog.InputType;
import dev.weft.compiler.catalog.NodeClass;
import dev.weft.compiler.diagnostic.Suggestions;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonArray;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.TypeReference;
import dev.weft.compiler.type.Options;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import dev.weft.tools.report.Finding;
import dev.weft.tools.report.Place;
import dev.weft.tools.report.Severity;
import dev.weft.tools.snapshot.ServedClasses;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a server takes the values that a workflow sends: its models, options and numbers. */
final class ServedValues {
  private static final Pattern MODEL =
      Pattern.compile("(?is).+\\.(safetensors|sft|ckpt|pth?|gguf|onnx|bin|pkl|engine)");

  /** As many as are listed although none is near. */
  private static final int FEW = 5;

  private final ServedClasses served;
  private final List<Finding> findings = new ArrayList<>();

  ServedValues(ServedClasses served) {
    this.served = served;
  }

  List<Finding> findings() {
    return findings;
  }

  /**
   * Looks at the values of a workflow.
   *
   * @param told where something is said already of an option that programs may choose
   */
  void check(BoundWorkflow workflow, Set<Place> told) {
    for (SentValues.Sent sent : new SentValues(workflow).all()) {
      definition(sent.node(), sent.input())
          .ifPresent(definition -> check(workflow, sent, definition));
    }
    offered(workflow).stream()
        .filter(offer -> !told.contains(Place.of(offer.where())))
        .forEach(offer -> check(workflow, offer));
  }

  /**
   * A value that a program may choose.
   *
   * @param where the mapping has it
   */
  private record Offer(Parameter parameter, Literal value, Span where) {}

  private static List<Offer> offered(BoundWorkflow workflow) {
    List<Offer> offers = new ArrayList<>();
    for (Parameter parameter : workflow.wholeParameters()) {
      parameter
          .type()
          .options()
          .filter(Options::closed)
          .ifPresent(options -> listed(parameter, options.values(), offers));
    }
    for (Preset preset : workflow.statements(Preset.class)) {
      for (Preset.Assignment assignment : preset.assignments()) {
        if (assignment.property() instanceof Parameter parameter && parameter.isWhole()) {
          offers.add(new Offer(parameter, assignment.value(), assignment.written().value().span()));
        }
      }
    }
    return offers;
  }

  /** The mapping lists them, or a choice that it shares. */
  private static void listed(Parameter parameter, List<Literal> values, List<Offer> offers) {
    List<Name> written =
        parameter.declaration().type().map(TypeReference::options).orElse(List.of());
    Span name = parameter.declaration().name().span();
    for (int i = 0; i < values.size(); i++) {
      boolean here = written.size() == values.size();
      offers.add(new Offer(parameter, values.get(i), here ? written.get(i).span() : name));
    }
  }

  private Optional<InputDefinition> definition(Node node, String input) {
    Optional<NodeClass> known = served.catalog().find(node.classType());
    return known.flatMap(
        c ->
            c.input(
                input,
                name ->
                    node.input(name)
                        .map(Node.Input::value)
                        .filter(InputValue.Value.class::isInstance)
                        .map(value -> ((InputValue.Value) value).literal().text())));
  }

  private void check(BoundWorkflow workflow, SentValues.Sent sent, InputDefinition definition) {
    boolean upload =
        definition.type() instanceof InputType.Choice choice && choice.upload().isPresent();
    // Programs set files more often than not.
    Severity severity =
        !sent.always() || (upload && sent.parameter().isPresent())
            ? Severity.WARNING
            : Severity.ERROR;
    Optional<List<Literal>> options = options(sent.node(), definition);
    if (options.isPresent() && isLacking(sent.value(), options.get())) {
      findings.add(
          about(
              workflow,
              sent.parameter(),
              sent.node(),
              missing(severity, sent.value(), upload, options.get(), place(sent))
                  .at(Place.of(sent.where()))
                  .with("input", sent.input())));
    }
    if (sent.parameter().isEmpty()) {
      sent.value()
          .number()
          .flatMap(number -> objection(number, definition.type()))
          .ifPresent(
              objection ->
                  findings.add(
                      about(
                          workflow,
                          Optional.empty(),
                          sent.node(),
                          Finding.of(
                                  severity,
                                  "value-out-of-range",
                                  "the server refuses "
                                      + sent.value().json()
                                      + " for "
                                      + place(sent.input(), sent.node())
                                      + ": "
                                      + objection)
                              .withHelp("save the workflow with a value that this server takes")
                              .at(Place.of(sent.where()))
                              .with("input", sent.input()))));
    }
  }

  private void check(BoundWorkflow workflow, Offer offer) {
    for (Target target : offer.parameter().targets()) {
      Optional<List<Literal>> options =
          definition(target.node(), target.input().name())
              .flatMap(definition -> options(target.node(), definition));
      if (options.isPresent() && isLacking(offer.value(), options.get())) {
        String of = ", which `" + offer.parameter().name() + "` may be";
        findings.add(
            about(
                workflow,
                Optional.of(offer.parameter()),
                target.node(),
                missing(
                        Severity.WARNING,
                        offer.value(),
                        false,
                        options.get(),
                        place(target.input().name(), target.node()) + of)
                    .at(Place.of(offer.where()))
                    .with("input", target.input().name())));
        return;
      }
    }
  }

  private static Finding missing(
      Severity severity, Literal value, boolean upload, List<Literal> options, String place) {
    String code =
        upload
            ? "file-missing"
            : MODEL.matcher(value.text()).matches() ? "model-missing" : "option-missing";
    Finding finding =
        Finding.of(severity, code, "the server has no `" + value.text() + "` for " + place)
            .with("value", value.text());
    List<String> names = options.stream().map(Literal::text).toList();
    List<String> near = NearNames.of(value.text(), names);
    if (!near.isEmpty()) {
      return finding
          .withHelp("it has " + Suggestions.listed(near, "and"))
          .with("near", String.join("\n", near));
    }
    if (names.isEmpty()) {
      return finding.withHelp("it has none at all: put one into its folder");
    }
    return finding.withHelp(
        names.size() <= FEW
            ? "it has " + Suggestions.listed(names, "and")
            : "it has " + names.size() + " others, none of a like name");
  }

  private static String place(SentValues.Sent sent) {
    return place(sent.input(), sent.node())
        + sent.parameter()
            .map(parameter -> ", the default of `" + parameter.name() + "`")
            .orElse("");
  }

  private static String place(String input, Node node) {
    return "`" + input + "` of " + NodeText.of(node);
  }

  private static Finding about(
      BoundWorkflow workflow, Optional<Parameter> parameter, Node node, Finding finding) {
    Finding about =
        finding
            .with("workflow", workflow.declaration().name().text())
            .with("node", NodeText.shown(node))
            .with("class", node.classType());
    return parameter.map(p -> about.with("parameter", p.name())).orElse(about);
  }

  private static boolean isLacking(Literal value, List<Literal> options) {
    return value.isScalar()
        && options.stream()
            .noneMatch(
                option ->
                    option.means(value)
                        || (option.isText()
                            && value.isText()
                            && NearNames.areSame(option.text(), value.text())));
  }

  /** What the server lists; empty when it lists nothing that it judges by. */
  private Optional<List<Literal>> options(Node node, InputDefinition definition) {
    if (definition.type() instanceof InputType.DynamicChoice choice) {
      return Optional.of(choice.branches().keySet().stream().map(Literal::ofText).toList());
    }
    if (definition.type() instanceof InputType.Choice choice && !choice.several()) {
      return choice.options().isEmpty() && !listsNone(node.classType(), definition.name())
          ? Optional.empty()
          : Optional.of(choice.options());
    }
    return Optional.empty();
  }

  /** Whether a list is there and empty: a folder without models. Others come from elsewhere. */
  private boolean listsNone(String classType, String input) {
    return Stream.of("required", "optional")
        .flatMap(group -> member(served.answered().get(classType), "input", group, input).stream())
        .filter(JsonArray.class::isInstance)
        .map(array -> ((JsonArray) array).items())
        .filter(parts -> !parts.isEmpty())
        .anyMatch(
            parts ->
                parts.get(0) instanceof JsonArray
                    || (parts.size() > 1
                        && parts.get(1) instanceof JsonObject settings
                        && settings.get("options", JsonArray.class).isPresent()
                        && !settings.has("remote")));
  }

  private static Optional<JsonValue> member(@Nullable JsonValue value, String... path) {
    Optional<JsonValue> found = Optional.ofNullable(value);
    for (String key : path) {
      found =
          found
              .filter(JsonObject.class::isInstance)
              .flatMap(object -> ((JsonObject) object).get(key));
    }
    return found;
  }

  private static Optional<String> objection(BigDecimal number, InputType type) {
    Optional<BigDecimal> min = Optional.empty();
    Optional<BigDecimal> max = Optional.empty();
    if (type instanceof InputType.Int whole) {
      min = whole.min().map(BigDecimal::new);
      max = whole.max().map(BigDecimal::new);
    } else if (type instanceof InputType.Float decimal) {
      min = decimal.min();
      max = decimal.max();
    }
    if (min.isPresent() && number.compareTo(min.get()) < 0) {
      return Optional.of("it takes at least " + min.get().toPlainString());
    }
    return max.isPresent() && number.compareTo(max.get()) > 0
        ? Optional.of("it takes at most " + max.get().toPlainString())
        : Optional.empty();
  }
}
