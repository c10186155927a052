package dev.weft.tools.snapshot;

import dev.weft.compiler.catalog.CatalogReader;
import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.json.JsonReader;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonMember;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.json.JsonValue.JsonText;
import dev.weft.compiler.source.DiskStore;
import dev.weft.compiler.source.ReadResult;
import dev.weft.compiler.source.SourceFile;
import dev.weft.tools.project.WeftProject;
import dev.weft.tools.server.Depth;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the project's own catalog says so far.
 *
 * @param classes as written
 * @param catalog what they mean
 * @param readable false when there is a file, and it is no catalog
 */
public record Snapshot(
    SortedMap<String, JsonValue> classes, NodeCatalog catalog, boolean readable) {
  private static final String CUSTOM_NODES = "custom_nodes.";

  public Snapshot {
    classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
  }

  /** That of a project; without classes when it has none. */
  public static Snapshot of(WeftProject project) {
    DiskStore anywhere = new DiskStore(project.basedir().getRoot(), project.basedir());
    ReadResult read = anywhere.read(project.catalogFile());
    if (read instanceof ReadResult.Text text) {
      return of(text.file());
    }
    boolean missing =
        read instanceof ReadResult.Refused refused && refused.why() == ReadResult.Refusal.MISSING;
    return new Snapshot(new TreeMap<>(), none(), missing);
  }

  private static Snapshot of(SourceFile file) {
    DiagnosticSink sink = new DiagnosticSink();
    NodeCatalog catalog = CatalogReader.read(file, sink);
    if (sink.hasErrors()) {
      return new Snapshot(new TreeMap<>(), none(), false);
    }
    SortedMap<String, JsonValue> classes = new TreeMap<>();
    JsonObject object = (JsonObject) JsonReader.read(file, sink).orElseThrow();
    for (JsonMember member : object.members()) {
      if (catalog.find(member.key()).isPresent() && !Depth.isAbsurd(member.value())) {
        classes.put(member.key(), member.value());
      }
    }
    return new Snapshot(classes, catalog, true);
  }

  /** What brought a class to the server that it was taken from. */
  public Optional<String> pack(String classType) {
    return Optional.ofNullable(classes.get(classType))
        .filter(JsonObject.class::isInstance)
        .flatMap(node -> ((JsonObject) node).get("python_module", JsonText.class))
        .map(JsonText::value)
        .filter(module -> module.startsWith(CUSTOM_NODES))
        .map(module -> module.substring(CUSTOM_NODES.length()));
  }

  private static NodeCatalog none() {
    return CatalogReader.read(SourceFile.of("none", "{}"), new DiagnosticSink());
  }
}
