package dev.weft.tools.init;

import dev.weft.compiler.catalog.InputType;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.workflow.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Texts that no sampler takes: what is asked of a language model, sought in a picture, drawn or
 * said.
 */
final class TextFinder {
  private static final Set<String> SAID =
      Set.of("text", "prompt", "input", "string", "primitive", "multiline", "the", "value", "node");
  private static final int MOST = 6;

  private final Sketch sketch;
  private final Links links;
  private final Subject subject;
  private final Texts texts;
  private int found;

  TextFinder(Sketch sketch, Subject subject) {
    this.sketch = sketch;
    this.links = sketch.links();
    this.subject = subject;
    this.texts = new Texts(links, sketch.selectors());
  }

  void find() {
    // What takes a text knows better what it is for than what holds it.
    links.nodes().stream().filter(node -> !isHolder(node)).forEach(this::find);
    links.nodes().stream().filter(this::isHolder).forEach(this::find);
  }

  private boolean isHolder(Node node) {
    return Links.links(node).findAny().isEmpty()
        && links.consumers(node).stream().anyMatch(links::takesText);
  }

  private void find(Node node) {
    if (shows(node)) {
      return;
    }
    Links.inputs(node)
        .filter(this::isWritten)
        .forEach(
            input ->
                texts.origins(input, new HashSet<>()).stream()
                    .filter(origin -> !sketch.sets(origin))
                    .forEach(origin -> add(origin, input)));
  }

  private boolean isWritten(NodeInput input) {
    if (!InputWords.isPrompt(input.name()) || !links.takesText(input)) {
      return false;
    }
    boolean known = links.known(input.node()).isPresent();
    boolean titled = sketch.titles().written(input.node()).isPresent();
    return known
        ? links
            .definition(input)
            .filter(d -> d.type() instanceof InputType.Text text && (text.multiline() || titled))
            .isPresent()
        : !input.name().equals("value") || titled;
  }

  /** Nodes that show a text keep what they showed last. */
  private boolean shows(Node node) {
    String name = node.classType().toLowerCase(Locale.ROOT);
    boolean result = links.known(node).filter(known -> known.outputNode()).isPresent();
    return result
        ? Links.links(node).findAny().isPresent() && name.matches(".*(?:save|preview|show).*")
        : name.matches(".*(?:show|display|preview|note|markdown).*");
  }

  private void add(NodeInput origin, NodeInput taker) {
    found++;
    if (found > MOST) {
      sketch.leaveOut(origin, "one text among many: give it a name if programs set it");
      return;
    }
    boolean negative = InputWords.isNegative(taker.name());
    boolean prompt = taker.name().toLowerCase(Locale.ROOT).contains("prompt");
    boolean main = prompt && !negative && !sketch.has(Role.PROMPT);
    Role role = main ? Role.PROMPT : negative ? Role.NEGATIVE : Role.TEXT;
    boolean said = origin.literal().map(Literal::text).filter(text -> !text.isBlank()).isPresent();
    sketch.parameter(
        role,
        names(origin, taker, role),
        sketch.titles().told(origin.node()).orElseGet(() -> doc(taker, role)),
        List.of(origin),
        main && said ? List.of(": text required") : sketch.clauses(origin, "text"));
  }

  private List<String> names(NodeInput origin, NodeInput taker, Role role) {
    List<String> names = new ArrayList<>();
    if (role == Role.PROMPT) {
      names.add("prompt");
    }
    if (role == Role.NEGATIVE && !sketch.has(Role.NEGATIVE)) {
      names.add("negative");
    }
    Words.camel(sketch.titles().words(origin.node(), SAID)).ifPresent(names::add);
    List<String> own = Words.of(taker.name());
    if (!own.contains("prompt")) {
      Words.camel(own).ifPresent(names::add);
    }
    List<String> ofClass = Words.of(taker.node().classType());
    if (!ofClass.isEmpty()) {
      List<String> joined = new ArrayList<>(ofClass.subList(ofClass.size() - 1, ofClass.size()));
      joined.addAll(own);
      Words.camel(joined).ifPresent(names::add);
    }
    names.add(own.contains("prompt") ? "furtherPrompt" : "furtherText");
    return names;
  }

  private String doc(NodeInput taker, Role role) {
    if (role == Role.PROMPT) {
      return subject.wanted();
    }
    if (role == Role.NEGATIVE) {
      return "What the " + subject.noun() + " is to be kept free of.";
    }
    String of = sketch.titles().written(taker.node()).orElse(taker.node().classType());
    return "The " + String.join(" ", Words.of(taker.name())) + " of " + Doc.name(of) + ".";
  }
}
