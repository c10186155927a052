package dev.weft.compiler.editor;

import dev.weft.compiler.editor.resolve.ResolvedInput;
import dev.weft.compiler.editor.resolve.ResolvedInput.Holds;
import dev.weft.compiler.editor.resolve.ResolvedInput.Linked;
import dev.weft.compiler.editor.resolve.ResolvedNode;
import dev.weft.compiler.literal.Literal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes nodes in API format, laid out as the editor's export. */
final class ApiWriter {
  private final StringBuilder text = new StringBuilder();

  private ApiWriter() {}

  static String write(List<ResolvedNode> nodes, TitleOf titles) {
    ApiWriter writer = new ApiWriter();
    writer.text.append('{');
    for (int i = 0; i < nodes.size(); i++) {
      ResolvedNode node = nodes.get(i);
      writer.separate(i == 0, 1);
      writer.node(node, titles.of(node));
    }
    return writer.text.append("\n}\n").toString();
  }

  /** The title that the editor shows a node under. */
  @FunctionalInterface
  interface TitleOf {
    Optional<String> of(ResolvedNode node);
  }

  private void node(ResolvedNode node, Optional<String> title) {
    key(node.node().executionId());
    text.append('{');
    separate(true, 2);
    key("inputs");
    text.append('{');
    boolean first = true;
    for (Map.Entry<String, ResolvedInput> input : node.inputs().entrySet()) {
      separate(first, 3);
      key(input.getKey());
      text.append(value(input.getValue()));
      first = false;
    }
    text.append(first ? "}" : "\n    }");
    separate(false, 2);
    key("class_type");
    text.append(quoted(node.node().node().type()));
    title.ifPresent(
        shown -> {
          separate(false, 2);
          key("_meta");
          text.append("{\n      \"title\": ").append(quoted(shown)).append("\n    }");
        });
    text.append("\n  }");
  }

  static String value(ResolvedInput input) {
    return input instanceof Linked link
        ? "[" + quoted(link.node()) + ", " + link.slot() + "]"
        : ((Holds) input).value().literal().json();
  }

  private void key(String key) {
    text.append(quoted(key)).append(": ");
  }

  private void separate(boolean first, int depth) {
    text.append(first ? "\n" : ",\n").append("  ".repeat(depth));
  }

  private static String quoted(String value) {
    return Literal.ofText(value).json();
  }
}
