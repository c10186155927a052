package dev.weft.tools.init;

import dev.weft.compiler.binding.MappingText;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.workflow.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** LoRAs: a list where one node can be put in a row, else one parameter for each. */
final class LoraFinder {
  private static final Pattern NAME = Pattern.compile("lora(?:_?\\d+)?(?:_?name)?(?:_?\\d+)?");
  private static final Pattern STRENGTH =
      Pattern.compile("(?:lora_|model_|clip_)?(?:strength|wt|weight)(?:_(?:model|clip|\\d+))*");
  private static final Set<String> SAID =
      Set.of("lora", "loras", "loader", "load", "the", "model", "only");
  private static final int MOST = 8;
  private static final int MOST_ALONE = 6;

  private final Sketch sketch;

  LoraFinder(Sketch sketch) {
    this.sketch = sketch;
  }

  void find() {
    List<NodeInput> names =
        sketch.links().nodes().stream()
            .flatMap(Links::inputs)
            .filter(input -> NAME.matcher(input.name()).matches())
            .toList();
    List<NodeInput> rows = names.stream().filter(LoraFinder::isRow).toList();
    rows.stream().map(NodeInput::node).distinct().forEach(node -> repeats(node, rows));
    List<NodeInput> single =
        names.stream()
            .filter(NodeInput::isText)
            .filter(input -> !input.literal().orElseThrow().text().equalsIgnoreCase("none"))
            .toList();
    if (single.size() == 1) {
      chains(single.get(0));
    } else {
      single.stream().limit(MOST_ALONE).forEach(lora -> plain(lora, single).forEach(sketch::add));
      single.stream()
          .skip(MOST_ALONE)
          .forEach(lora -> sketch.leaveOut(lora, "one LoRA among many"));
    }
  }

  private static boolean isRow(NodeInput input) {
    return input.literal().filter(value -> value.kind() == Literal.Kind.OBJECT).isPresent();
  }

  private void repeats(Node node, List<NodeInput> rows) {
    List<NodeInput> own = rows.stream().filter(input -> input.node().equals(node)).toList();
    String first = MappingText.input(own.get(0).name());
    String head = ": 0.." + Math.max(MOST, own.size()) + " = saved repeats ";
    String selector = sketch.selectors().selector(node);
    sketch.add(
        new Statement(
            Role.LORA,
            sketch.name(List.of("lora", "otherLora")),
            "LoRAs; the saved ones are used unless some are given.",
            own,
            List.of(
                called ->
                    List.of(
                        Line.plain("each " + called + head + selector + " {"),
                        new Line("  param name: text required", "->", List.of(first + ".lora")),
                        new Line(
                            "  param strength: float in -4..4 = 1.0",
                            "->",
                            List.of(first + ".strength")),
                        Line.plain("}"))),
            List.of()));
  }

  private void chains(NodeInput lora) {
    List<Statement> plain = plain(lora, List.of(lora));
    boolean inARow =
        Links.links(lora.node()).anyMatch(input -> sketch.links().type(input).equals("MODEL"));
    if (!inARow) {
      plain.forEach(sketch::add);
      return;
    }
    String selector = sketch.selectors().selector(lora.node());
    String strengths =
        strengths(lora).stream()
            .map(NodeInput::name)
            .map(MappingText::input)
            .collect(Collectors.joining(", "));
    List<NodeInput> inputs = new ArrayList<>(List.of(lora));
    inputs.addAll(strengths(lora));
    List<Function<String, List<Line>>> ways =
        List.of(
            called -> chain(called, " = saved", selector, lora, strengths),
            called -> chain(called, "", selector, lora, strengths));
    sketch.add(
        new Statement(
            Role.LORA,
            plain.get(0).name(),
            "LoRAs, one behind the other; the saved one is used unless some are given.",
            inputs,
            ways,
            plain));
  }

  private static List<Line> chain(
      String called, String saved, String selector, NodeInput lora, String strengths) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.plain("each " + called + ": 0.." + MOST + saved + " chains " + selector + " {"));
    lines.add(
        new Line("  param name: text required", "->", List.of(MappingText.input(lora.name()))));
    if (!strengths.isEmpty()) {
      lines.add(new Line("  param strength: float in -4..4 = 1.0", "->", List.of(strengths)));
    }
    lines.add(Line.plain("}"));
    return lines;
  }

  private List<NodeInput> strengths(NodeInput lora) {
    String number = lora.name().replaceAll("\\D", "");
    return Links.inputs(lora.node())
        .filter(NodeInput::isNumber)
        .filter(input -> STRENGTH.matcher(input.name()).matches())
        .filter(input -> number.isEmpty() || input.name().endsWith(number))
        .toList();
  }

  private List<Statement> plain(NodeInput lora, List<NodeInput> all) {
    List<String> names = new ArrayList<>();
    if (all.size() > 1) {
      List<String> words = sketch.titles().words(lora.node(), SAID);
      boolean shared =
          all.stream().filter(o -> sketch.titles().words(o.node(), SAID).equals(words)).count() > 1;
      Sketch.qualified(words, "lora").filter(name -> !shared).ifPresent(names::add);
      names.add("lora" + (all.indexOf(lora) + 1));
    } else {
      names.add("lora");
    }
    String name = sketch.name(names);
    List<Statement> statements = new ArrayList<>();
    statements.add(
        sketch.statement(
            Role.LORA,
            name,
            "A LoRA that changes the style.",
            List.of(lora),
            sketch.clauses(lora, "text"),
            List.of()));
    List<NodeInput> strengths = same(strengths(lora));
    if (!strengths.isEmpty()) {
      statements.add(
          sketch.statement(
              Role.LORA,
              sketch.name(List.of(name + "Strength")),
              "How strong " + (all.size() > 1 ? "that LoRA" : "the LoRA") + " is.",
              strengths,
              sketch.clauses(strengths.get(0), "float"),
              List.of()));
    }
    return statements;
  }

  private static List<NodeInput> same(List<NodeInput> inputs) {
    Optional<Literal> first = inputs.stream().findFirst().flatMap(NodeInput::literal);
    return inputs.stream()
        .filter(
            input -> first.isPresent() && input.literal().filter(first.get()::means).isPresent())
        .toList();
  }
}
