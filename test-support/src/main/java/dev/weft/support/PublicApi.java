package dev.weft.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What others can call of the module whose tests run: its public types, in exported packages where
 * it is a named module.
 */
public final class PublicApi {
  private static final Path CLASSES = Path.of("target/classes");

  private PublicApi() {}

  /** A line for each type and each member, in the same order on every JDK. */
  public static List<String> lines() {
    List<String> lines = new ArrayList<>();
    String packageName = "";
    for (Class<?> type : types()) {
      if (!type.getPackageName().equals(packageName)) {
        if (!lines.isEmpty()) {
          lines.add("");
        }
        packageName = type.getPackageName();
        lines.add("package " + packageName);
      }
      lines.add("");
      lines.addAll(new ApiType(type).lines());
    }
    return lines;
  }

  private static List<Class<?>> types() {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      Set<String> exported = exportedPackages();
      return files
          .map(file -> CLASSES.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .map(name -> name.replaceFirst("\\.class$", "").replace('/', '.'))
          .<Class<?>>map(PublicApi::load)
          .filter(PublicApi::isVisible)
          .filter(type -> exported.isEmpty() || exported.contains(type.getPackageName()))
          .sorted(
              Comparator.<Class<?>, String>comparing(Class::getPackageName)
                  .thenComparing(Class::getName))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> exportedPackages() throws IOException {
    Path module = CLASSES.resolve("module-info.class");
    if (!Files.exists(module)) {
      return Set.of();
    }
    try (InputStream in = Files.newInputStream(module)) {
      return ModuleDescriptor.read(in).exports().stream()
          .filter(exports -> !exports.isQualified())
          .map(ModuleDescriptor.Exports::source)
          .collect(Collectors.toSet());
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether the type and all it is nested in are public. */
  static boolean isVisible(Class<?> type) {
    Class<?> outer = type.getDeclaringClass();
    return Modifier.isPublic(type.getModifiers())
        && !type.isAnonymousClass()
        && (outer == null || isVisible(outer));
  }
}
