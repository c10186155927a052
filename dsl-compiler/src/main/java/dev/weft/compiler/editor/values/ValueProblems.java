package dev.weft.compiler.editor.values;

import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.editor.read.EditorNode;
import dev.weft.compiler.editor.values.SlotLayout.Slot;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.source.Span;

/** What people are told of values that cannot be named for sure. */
final class ValueProblems {
  private static final String SAVE_AGAIN =
      "open the workflow in an up-to-date ComfyUI, look at the values of this node, and save again";

  private ValueProblems() {}

  static Diagnostic.Builder unknownClass(EditorNode node) {
    return Diagnostic.of(
            DiagnosticCode.EDITOR_UNKNOWN_CLASS,
            node.typeSpan(),
            "no catalog knows the class `" + node.type() + "`")
        .label("so nothing tells which value of this node is which")
        .related(values(node), "the editor saved these without names")
        .help(
            "save the answer to `GET /object_info` of a server that has the class as `nodes.json`"
                + " beside the mappings, or export the workflow with File > Export (API)");
  }

  static Diagnostic.Builder unknownOption(EditorNode node, Slot slot) {
    return Diagnostic.of(
            DiagnosticCode.EDITOR_UNKNOWN_OPTION,
            slot.value().orElseThrow().span(),
            "the class `" + node.type() + "` has no option like that for `" + slot.name() + "`")
        .label("the option decides which values follow")
        .related(node.typeSpan(), "the values of this node")
        .help("take the catalog from a server as new as the workflow");
  }

  static Diagnostic.Builder misfit(EditorNode node, Slot slot) {
    Span where = slot.value().orElseThrow().span();
    InputDefinition input = slot.input().orElseThrow();
    return Diagnostic.of(
            DiagnosticCode.EDITOR_VALUES,
            where,
            "the values of this `" + node.type() + "` do not fit its inputs")
        .label(
            "by its place this is `"
                + slot.name()
                + "`, which takes "
                + taken(input)
                + ", not "
                + Literal.of(slot.value().get()).described())
        .related(node.typeSpan(), "saved for another version of this class")
        .help(SAVE_AGAIN);
  }

  private static String taken(InputDefinition input) {
    return switch (input.socket()) {
      case "INT" -> "a whole number";
      case "FLOAT" -> "a number";
      case "BOOLEAN" -> "true or false";
      case "STRING" -> "a text";
      case "COMBO", "COMFY_DYNAMICCOMBO_V3" -> "one of its options";
      default -> "a `" + input.socket() + "`";
    };
  }

  static Diagnostic.Builder disagreement(EditorNode node, Slot slot) {
    return Diagnostic.of(
            DiagnosticCode.EDITOR_VALUES,
            slot.value().orElseThrow().span(),
            "the values of this `" + node.type() + "` do not fit its inputs")
        .label("by its place this is `" + slot.name() + "`")
        .related(
            node.named().flatMap(n -> n.get(slot.name())).orElseThrow().span(),
            "by its name it is this")
        .help(SAVE_AGAIN);
  }

  static Diagnostic.Builder namesDisagree(EditorNode node) {
    return Diagnostic.of(
            DiagnosticCode.EDITOR_VALUES,
            values(node),
            "the values of this `" + node.type() + "` are not those that it has by name")
        .label("this is the list of them")
        .related(opening(node.named().orElseThrow()), "these have names")
        .help(SAVE_AGAIN);
  }

  private static Span values(EditorNode node) {
    return node.values().map(ValueProblems::opening).orElse(node.typeSpan());
  }

  private static Span opening(JsonValue value) {
    return value.span().file().span(value.span().start(), value.span().start() + 1);
  }
}
