package dev.weft.tools.init;

import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.workflow.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Prompts: the texts that samplers are given, and those of nodes that make something without one.
 */
final class PromptFinder {
  private static final Set<String> SAID =
      Set.of(
          "prompt",
          "prompts",
          "positive",
          "negative",
          "text",
          "clip",
          "encode",
          "encoder",
          "the",
          "conditioning",
          "input",
          "string",
          "primitive",
          "node",
          "multiline",
          "to",
          "of");
  private static final int MOST = 4;

  private final Sketch sketch;
  private final Samplers samplers;
  private final Subject subject;
  private final Texts texts;

  PromptFinder(Sketch sketch, Samplers samplers, Subject subject) {
    this.sketch = sketch;
    this.samplers = samplers;
    this.subject = subject;
    this.texts = new Texts(sketch.links(), sketch.selectors());
  }

  /** How closely prompts are followed, where that is said on the way to them. */
  List<NodeInput> guidances() {
    return texts.guidances();
  }

  /** The nodes that make conditioning of them. */
  Set<Node> encoders() {
    return texts.found().stream().map(text -> text.encoder().node()).collect(Collectors.toSet());
  }

  void find() {
    samplers.nodes().forEach(texts::of);
    add(Side.POSITIVE, Role.PROMPT);
    add(Side.NEGATIVE, Role.NEGATIVE);
    if (!texts.computed().isEmpty() && !sketch.has(Role.PROMPT)) {
      sketch.leaveOut("a prompt", "it is written by node " + texts.computed().iterator().next());
    }
    new TextFinder(sketch, subject).find();
  }

  private void add(Side side, Role role) {
    List<List<Texts.Text>> groups = groups(side);
    for (List<Texts.Text> group : groups) {
      Texts.Text first = group.get(0);
      boolean main = group.equals(groups.get(0));
      if (groups.indexOf(group) >= MOST) {
        sketch.leaveOut(first.input(), "one prompt among many: give it a name if programs set it");
        continue;
      }
      String told = sketch.titles().told(first.input().node()).orElse(doc(first, role, main));
      List<String> clauses =
          main && role == Role.PROMPT
              ? List.of(": text required")
              : sketch.clauses(first.input(), "text");
      sketch.parameter(
          role,
          names(first, role, groups),
          told,
          group.stream().map(Texts.Text::input).toList(),
          clauses,
          first.routes());
    }
  }

  private String doc(Texts.Text text, Role role, boolean main) {
    String input = text.encoder().name();
    if (input.equals("lyrics")) {
      return "What is sung.";
    }
    if (input.equals("tags")) {
      return "What the music sounds like, in words with commas between them.";
    }
    if (role == Role.NEGATIVE) {
      return "What the " + subject.noun() + " is to be kept free of.";
    }
    if (input.equals("clip_l") && !main) {
      return "The same in a few words, for the smaller text encoder.";
    }
    return main ? subject.wanted() : "A further prompt" + about(text) + ".";
  }

  private String about(Texts.Text text) {
    List<String> words = distinct(text);
    return words.isEmpty() ? "" : ", for the " + String.join(" ", words);
  }

  private List<String> distinct(Texts.Text text) {
    List<String> words = sketch.titles().words(text.input().node(), SAID);
    return words.isEmpty() || Words.camel(words).isEmpty()
        ? samplers.qualifier(text.sampler())
        : words;
  }

  private List<String> names(Texts.Text text, Role role, List<List<Texts.Text>> groups) {
    String noun = role == Role.PROMPT ? "prompt" : "negative";
    List<String> names = new ArrayList<>();
    String input = text.encoder().name();
    if (Set.of("tags", "lyrics").contains(input)) {
      names.add(input);
    }
    if (groups.size() > 1) {
      boolean first = groups.get(0).get(0).equals(text);
      List<String> words = sketch.titles().words(text.input().node(), SAID);
      Optional<String> titled =
          Sketch.qualified(words, role == Role.PROMPT ? "prompt" : "negative");
      boolean shared =
          groups.stream()
                  .filter(g -> sketch.titles().words(g.get(0).input().node(), SAID).equals(words))
                  .count()
              > 1;
      titled.filter(name -> !shared).ifPresent(names::add);
      if (!first) {
        Optional.of(input).filter("clip_l"::equals).ifPresent(any -> names.add("keywords"));
        Sketch.qualified(samplers.qualifier(text.sampler()), noun).ifPresent(names::add);
      }
    }
    names.add(noun);
    if (groups.size() > 1) {
      List.of("second", "third", "fourth", "fifth")
          .forEach(ordinal -> names.add(ordinal + Words.capital(noun)));
    }
    return names;
  }

  /** Texts that are the same by now are one parameter. */
  private List<List<Texts.Text>> groups(Side side) {
    Map<String, List<Texts.Text>> groups = new LinkedHashMap<>();
    Set<NodeInput> wanted =
        texts.found().stream()
            .filter(text -> text.side() == Side.POSITIVE)
            .map(Texts.Text::input)
            .collect(Collectors.toSet());
    texts.found().stream()
        .filter(text -> text.side() == side)
        .filter(text -> side == Side.POSITIVE || !wanted.contains(text.input()))
        .sorted((a, b) -> Integer.compare(rank(a), rank(b)))
        .forEach(text -> groups.computeIfAbsent(key(text), any -> new ArrayList<>()).add(text));
    return List.copyOf(groups.values());
  }

  private static int rank(Texts.Text text) {
    return Set.of("clip_l", "text_l", "lyrics").contains(text.encoder().name()) ? 1 : 0;
  }

  private static String key(Texts.Text text) {
    String value = text.input().literal().map(Literal::text).orElse("");
    Node node = text.input().node();
    // A prompt that is still to be written may be another one; nothing to keep out is always that.
    return value.isBlank() && text.side() == Side.POSITIVE ? node.id() + "" : value.strip();
  }
}
