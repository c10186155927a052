package dev.weft.compiler.catalog;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.json.JsonReader;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonMember;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.source.SourceFile;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what a ComfyUI server answers to {@code GET /object_info}, whole or cut down. */
public final class CatalogReader {

  private CatalogReader() {}

  /**
   * The classes of the file. A class that is not described as servers do is left out with a
   * warning; when the file as a whole is something else, that is an error and the catalog is empty.
   */
  public static NodeCatalog read(SourceFile file, DiagnosticSink sink) {
    Optional<JsonValue> json = JsonReader.read(file, sink);
    if (json.isEmpty()) {
      return new ListedCatalog(new TreeMap<>());
    }
    if (!(json.get() instanceof JsonObject object)) {
      sink.report(
          Diagnostic.of(
                  DiagnosticCode.BAD_CATALOG,
                  file.span(json.get().span().start(), json.get().span().start() + 1),
                  "`" + file + "` is not a node catalog")
              .label("this is " + json.get().described())
              .help("save the answer to `GET /object_info` of a ComfyUI server"));
      return new ListedCatalog(new TreeMap<>());
    }
    SortedMap<String, NodeClass> classes = new TreeMap<>();
    for (JsonMember member : object.members()) {
      try {
        classes.put(member.key(), NodeClassReader.read(member.key(), member.value()));
      } catch (BadDefinition bad) {
        sink.report(
            Diagnostic.of(
                    DiagnosticCode.BAD_CATALOG_NODE,
                    member.keySpan(),
                    "the definition of class `" + member.key() + "` cannot be read")
                .label("this class is left out")
                .related(bad.where(), bad.fact())
                .help("save the answer to `GET /object_info` of a ComfyUI server again"));
      }
    }
    return new ListedCatalog(classes);
  }
}
