package dev.weft.compiler.codegen;

import dev.weft.compiler.schema.SchemaObject;
import java.util.List;

/**
 * Tells GraalVM which resources a program needs at run time. Each class has a file of its own: the
 * folder that GraalVM reads is searched whole, and so no file belongs to several mappings.
 */
final class NativeImage {
  private static final String FOLDER = "META-INF/native-image/";
  private static final String FILE = "/reachability-metadata.json";

  private NativeImage() {}

  static GeneratedUnit metadata(String packageName, String className, List<String> resources) {
    String folder = packageName.isEmpty() ? className : packageName + "/" + className;
    List<SchemaObject> globs =
        resources.stream().map(path -> new SchemaObject().text("glob", path)).toList();
    return new GeneratedUnit(
        GeneratedUnit.Kind.RESOURCE,
        FOLDER + folder + FILE,
        new SchemaObject().list("resources", globs).file());
  }
}
