package dev.weft.compiler.workflow;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonArray;
import dev.weft.compiler.json.JsonValue.JsonMember;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.json.JsonValue.JsonText;
import dev.weft.compiler.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one node after the other. */
final class NodeReader {
  private final Set<String> ids;
  private final List<JsonArray> numbered = new ArrayList<>();

  /** A reader of nodes in a graph with these ids. */
  NodeReader(Set<String> ids) {
    this.ids = ids;
  }

  /** The node; empty when something was reported. */
  Optional<Node> read(JsonMember member, DiagnosticSink sink) {
    String name = "node `" + member.key() + "`";
    if (!(member.value() instanceof JsonObject node)) {
      sink.report(
          bad(member.keySpan(), name + " is " + member.value().described() + ", not an object"));
      return Optional.empty();
    }
    RepeatedKeys.report(node, "member", sink);
    Optional<JsonText> classType = classType(member, node, sink);
    Optional<JsonObject> inputs = inputs(member, node, sink);
    if (classType.isEmpty() || inputs.isEmpty()) {
      return Optional.empty();
    }
    RepeatedKeys.report(inputs.get(), "input", sink);
    return Optional.of(
        new Node(
            new NodeId(member.key()),
            classType.get().value(),
            title(node).map(JsonText::value),
            title(node).map(JsonText::span).orElse(member.keySpan()),
            member.keySpan(),
            classType.get().span(),
            inputs.get().span(),
            inputs(inputs.get())));
  }

  private static Optional<JsonText> classType(
      JsonMember member, JsonObject node, DiagnosticSink sink) {
    Optional<JsonValue> value = node.get("class_type");
    if (value.isEmpty()) {
      sink.report(
          bad(member.keySpan(), "node `" + member.key() + "` has no `class_type`")
              .label("this node"));
      return Optional.empty();
    }
    if (value.get() instanceof JsonText text && !text.value().isBlank()) {
      return Optional.of(text);
    }
    sink.report(
        bad(opening(value.get()), "the `class_type` of node `" + member.key() + "` names no class")
            .label("the name of a class should stand here"));
    return Optional.empty();
  }

  private static Optional<JsonObject> inputs(
      JsonMember member, JsonObject node, DiagnosticSink sink) {
    Optional<JsonValue> value = node.get("inputs");
    if (value.isEmpty()) {
      sink.report(
          bad(member.keySpan(), "node `" + member.key() + "` has no `inputs`")
              .label("a server refuses such a node")
              .help("add `\"inputs\": {}`, or save the workflow again in the ComfyUI editor"));
      return Optional.empty();
    }
    if (value.get() instanceof JsonObject inputs) {
      return Optional.of(inputs);
    }
    sink.report(
        bad(opening(value.get()), "the `inputs` of node `" + member.key() + "` are not an object")
            .label("this is " + value.get().described()));
    return Optional.empty();
  }

  private Map<String, Node.Input> inputs(JsonObject inputs) {
    Map<String, Node.Input> read = new LinkedHashMap<>();
    for (JsonMember input : inputs.members()) {
      if (input.value() instanceof JsonArray array
          && InputValueReader.numberedNode(array).filter(ids::contains).isPresent()) {
        numbered.add(array);
      }
      read.put(
          input.key(),
          new Node.Input(input.key(), input.keySpan(), InputValueReader.read(input.value())));
    }
    return read;
  }

  private static Optional<JsonText> title(JsonObject node) {
    return node.get("_meta", JsonObject.class)
        .flatMap(meta -> meta.get("title", JsonText.class))
        .filter(title -> !title.value().isBlank());
  }

  /**
   * One word on all links that name a node of the graph by a number. The server looks them up as
   * they are and finds none, as the keys of JSON are texts.
   */
  Optional<Diagnostic.Builder> numberedLinks() {
    if (numbered.isEmpty()) {
      return Optional.empty();
    }
    JsonArray first = numbered.get(0);
    String node = first.items().get(0).span().text();
    String slot = first.items().get(1).span().text();
    Diagnostic.Builder diagnostic =
        bad(first.items().get(0).span(), "a link names its node by a number")
            .label("a server finds nodes by texts only")
            .help(
                "write `[\""
                    + node
                    + "\", "
                    + slot
                    + "]`, or save the workflow again in the ComfyUI editor");
    if (numbered.size() > 1) {
      diagnostic.note(numbered.size() + " links of this workflow are written like that");
    }
    return Optional.of(diagnostic);
  }

  private static Diagnostic.Builder bad(Span where, String message) {
    return Diagnostic.of(DiagnosticCode.BAD_NODE, where, message)
        .help("save the workflow again in the ComfyUI editor");
  }

  private static Span opening(JsonValue value) {
    return value.span().file().span(value.span().start(), value.span().start() + 1);
  }
}
