package dev.weft.compiler.workflow;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.json.JsonValue.JsonArray;
import dev.weft.compiler.json.JsonValue.JsonMember;
import dev.weft.compiler.json.JsonValue.JsonObject;
import java.util.List;

/** The format that the editor saves for itself: where nodes stand, and links as a list. */
final class EditorFormat {

  /** What stands beside {@code nodes}, in one version of the editor or another. */
  private static final List<String> BESIDE_NODES =
      List.of("links", "last_node_id", "last_link_id", "groups", "definitions", "version");

  private EditorFormat() {}

  static boolean matches(JsonObject object) {
    return object.get("nodes", JsonArray.class).isPresent()
        && BESIDE_NODES.stream().anyMatch(object::has);
  }

  static Diagnostic.Builder diagnostic(JsonObject workflow) {
    JsonMember nodes =
        workflow.members().stream()
            .filter(member -> member.key().equals("nodes"))
            .findFirst()
            .orElseThrow();
    return Diagnostic.of(
            DiagnosticCode.UI_FORMAT,
            nodes.keySpan(),
            "`"
                + workflow.span().file()
                + "` is saved in the editor's own format, not in API format")
        .label("only the editor's format has a list of `nodes`")
        .help("open the workflow in ComfyUI, choose File > Export (API), and use that file");
  }
}
