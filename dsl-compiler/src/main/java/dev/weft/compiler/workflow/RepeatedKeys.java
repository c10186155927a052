package dev.weft.compiler.workflow;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.json.JsonValue.JsonMember;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.source.Span;
import java.util.HashMap;
import java.util.Map;

/**
 * Keys that an object has more than once: JSON allows it, and readers differ in which they take.
 */
final class RepeatedKeys {

  private RepeatedKeys() {}

  /**
   * Reports every key that was there before.
   *
   * @param what the keys name: {@code node}
   */
  static void report(JsonObject object, String what, DiagnosticSink sink) {
    Map<String, Span> first = new HashMap<>();
    for (JsonMember member : object.members()) {
      if (sink.isFull()) {
        return;
      }
      Span before = first.putIfAbsent(member.key(), member.keySpan());
      if (before != null) {
        sink.report(
            Diagnostic.of(
                    DiagnosticCode.DUPLICATE_KEY,
                    member.keySpan(),
                    what + " `" + member.key() + "` is there twice")
                .label("again here")
                .related(before, "first here")
                .help("delete one of them, or save the workflow again in the ComfyUI editor"));
      }
    }
  }
}
