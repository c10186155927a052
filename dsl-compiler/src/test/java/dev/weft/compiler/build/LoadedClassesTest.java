package dev.weft.compiler.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run loads, seen by a class loader of its own: most builds have nothing to do. */
class LoadedClassesTest {
  @TempDir private Path basedir;

  @BeforeEach
  void createProject() throws IOException {
    Path mappings = Files.createDirectories(basedir.resolve("src"));
    Files.writeString(
        mappings.resolve("a.weft"),
        """
        package art
        workflow A from "a.json" {
          param steps -> KSampler.steps
          param file -> SaveImage.name
        }
        """);
    Files.writeString(
        mappings.resolve("a.json"),
        """
        {"1": {"class_type": "KSampler", "inputs": {"steps": 20}},
         "2": {"class_type": "SaveImage", "inputs": {"name": 7}}}
        """);
    Files.writeString(mappings.resolve("nodes.json"), "{}");
  }

  @Test
  void aRunWithNothingToDoLoadsNothingButTheBuild() throws Exception {
    Set<String> compiling = new TreeSet<>();
    assertThat(run(compiling)).startsWith("1 of 1 mapping compiled");
    assertThat(compiling).contains("org.antlr.v4.runtime.Parser");

    Set<String> loaded = new TreeSet<>();
    assertThat(run(loaded)).startsWith("1 mapping up to date");
    assertThat(loaded).allMatch(name -> name.startsWith("dev.weft.compiler.build."));
  }

  /** Runs in a class loader that has loaded nothing yet; gives the summary. */
  private String run(Set<String> loaded) throws Exception {
    try (Recorder loader = new Recorder()) {
      Class<?> run = loader.loadClass(Run.class.getName());
      Object object = run.getDeclaredConstructor(Path.class).newInstance(basedir);
      Object summary = ((Callable<?>) object).call();
      loaded.addAll(loader.loaded);
      return (String) summary;
    }
  }

  /** One run over the project. */
  public static final class Run implements Callable<String> {
    private final Path basedir;

    public Run(Path basedir) {
      this.basedir = basedir;
    }

    @Override
    public String call() throws IOException {
      Path mappings = basedir.resolve("src");
      Path target = basedir.resolve("target");
      GenerationRequest request =
          new GenerationRequest(
              new ProjectPaths(basedir),
              mappings,
              List.of(mappings.resolve("a.weft")),
              List.of(basedir.resolve("src/main/java")),
              Optional.of(mappings.resolve("nodes.json")),
              new OutputFolders(
                  target.resolve("sources"), target.resolve("resources"), Optional.empty()),
              target.resolve("weft"),
              "version",
              false);
      return new Generation(request, "test").run().summary();
    }
  }

  /** The class path once more, all classes but the JDK's; notes what is loaded. */
  private static final class Recorder extends URLClassLoader {
    private final Set<String> loaded = new ConcurrentSkipListSet<>();

    Recorder() throws MalformedURLException {
      super(classPath(), ClassLoader.getPlatformClassLoader());
    }

    private static URL[] classPath() throws MalformedURLException {
      List<URL> urls = new ArrayList<>();
      for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
        urls.add(Path.of(entry).toUri().toURL());
      }
      return urls.toArray(new URL[0]);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      loaded.add(name);
      return super.findClass(name);
    }
  }
}
