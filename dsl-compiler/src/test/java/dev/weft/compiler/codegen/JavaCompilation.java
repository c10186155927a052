package dev.weft.compiler.codegen;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Generated units, compiled in memory as the strictest user would, and loaded. */
public final class JavaCompilation {
  private static final List<String> STRICT =
      List.of(
          "--release",
          "17",
          "-proc:none",
          "-Xlint:all",
          "-Werror",
          "-Xdoclint:all,-missing",
          "-Xmaxerrs",
          "20");

  private final Map<String, byte[]> classes = new TreeMap<>();
  private final Map<String, byte[]> resources = new HashMap<>();
  private final List<String> problems = new ArrayList<>();

  private JavaCompilation() {}

  public static JavaCompilation of(List<GeneratedUnit> units) {
    JavaCompilation compilation = new JavaCompilation();
    compilation.run(units);
    return compilation;
  }

  /** What javac and doclint say, warnings too. */
  public List<String> problems() {
    return problems;
  }

  /** The names of the classes, as their files would be called. */
  List<String> classNames() {
    return List.copyOf(classes.keySet());
  }

  /** Loads the classes with their resources; they see the client of the test's class path. */
  public ClassLoader load() {
    return new ClassLoader(JavaCompilation.class.getClassLoader()) {
      @Override
      protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
          throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
      }

      @Override
      public InputStream getResourceAsStream(String name) {
        byte[] bytes = resources.get(name);
        return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
      }
    };
  }

  private void run(List<GeneratedUnit> units) {
    List<JavaFileObject> sources = new ArrayList<>();
    for (GeneratedUnit unit : units) {
      if (unit.kind() == GeneratedUnit.Kind.SOURCE) {
        sources.add(new Source(unit));
      } else {
        resources.put(unit.path(), unit.text().getBytes(StandardCharsets.UTF_8));
      }
    }
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StandardJavaFileManager files =
        javac.getStandardFileManager(diagnostics, null, StandardCharsets.UTF_8);
    StringWriter crash = new StringWriter();
    boolean done =
        javac.getTask(crash, new InMemory(files), diagnostics, STRICT, null, sources).call();
    diagnostics.getDiagnostics().forEach(diagnostic -> problems.add(diagnostic.toString()));
    if (!done && problems.isEmpty()) {
      problems.add(crash.toString());
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(GeneratedUnit unit) {
      super(URI.create("memory:///" + percentEncoded(unit.path())), Kind.SOURCE);
      // Through bytes, as a user's javac reads it: what UTF-8 cannot carry must not be there.
      this.text = new String(unit.text().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String percentEncoded(String path) {
      return java.net.URLEncoder.encode(path, StandardCharsets.UTF_8).replace("%2F", "/");
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
      return kind == Kind.SOURCE
          && percentEncoded("/" + simpleName + ".java")
              .equals(toUri().getRawPath().substring(toUri().getRawPath().lastIndexOf('/')));
    }
  }

  private final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
    InMemory(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("memory:///out.class"), kind) {
        @Override
        public OutputStream openOutputStream() {
          return new ByteArrayOutputStream() {
            @Override
            public void close() throws IOException {
              super.close();
              classes.put(className, toByteArray());
            }
          };
        }
      };
    }

    @Override
    public boolean hasLocation(Location location) {
      return location != StandardLocation.SOURCE_PATH && super.hasLocation(location);
    }
  }
}
