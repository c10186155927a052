package dev.weft.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Whether a project can compile what is generated, as far as its model tells for certain. */
final class JavaSetup {
  private static final int OLDEST = 17;
  private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";
  private static final Pattern VERSION = Pattern.compile("(?:1\\.)?(\\d+)");
  private static final Set<String> COMPILE_SCOPES = Set.of("compile", "provided", "system");

  private final MavenProject project;

  JavaSetup(MavenProject project) {
    this.project = project;
  }

  /**
   * Why the compiler refuses generated classes; empty when it takes them or there is no telling.
   */
  Optional<String> oldRelease() {
    if (isConfiguredByExecution()) {
      return Optional.empty();
    }
    return Stream.of("release", "target")
        .flatMap(option -> configured(option).stream())
        .findFirst()
        .filter(release -> release < OLDEST)
        .map(
            release ->
                "generated classes need Java "
                    + OLDEST
                    + ", but this project is compiled for Java "
                    + release
                    + ": set the property maven.compiler.release to "
                    + OLDEST);
  }

  private boolean isConfiguredByExecution() {
    Plugin compiler = project.getPlugin(COMPILER);
    return compiler != null
        && compiler.getExecutions().stream().anyMatch(e -> e.getConfiguration() != null);
  }

  private Optional<Integer> configured(String option) {
    Plugin compiler = project.getPlugin(COMPILER);
    Object configuration = compiler == null ? null : compiler.getConfiguration();
    Xpp3Dom child = configuration instanceof Xpp3Dom dom ? dom.getChild(option) : null;
    String text =
        child == null
            ? project.getProperties().getProperty("maven.compiler." + option, "")
            : String.valueOf(child.getValue());
    Matcher version = VERSION.matcher(text.strip());
    return version.matches() ? Optional.of(Integer.valueOf(version.group(1))) : Optional.empty();
  }

  /**
   * Why the generated classes lack what they are made of. Any dependency may bring it along, so
   * this is said only of a project that has none.
   *
   * @param forTests whether they go into the tests
   */
  Optional<String> noRuntime(boolean forTests) {
    boolean any =
        project.getDependencies().stream()
            .anyMatch(
                dependency ->
                    forTests
                        || dependency.getScope() == null
                        || COMPILE_SCOPES.contains(dependency.getScope()));
    List<String> roots = project.getCompileSourceRoots();
    boolean own =
        roots.stream()
            .anyMatch(root -> Files.exists(Path.of(root, "dev/weft/workflow/Workflow.java")));
    return any || own
        ? Optional.empty()
        : Optional.of(
            "generated classes need weft-client, but this project has no dependency that could"
                + " bring it: add dev.weft:weft-client to its dependencies");
  }
}
