package dev.weft.maven;

import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Which Java a project is compiled for, as far as its model tells for certain. */
final class JavaRelease {
  private static final int OLDEST = 17;
  private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";
  private static final Pattern VERSION = Pattern.compile("(?:1\\.)?(\\d+)");
  private static final Pattern COMPILER_WITH_OLD_DEFAULT = Pattern.compile("[23]\\..*");
  private static final Pattern ARGUMENT =
      Pattern.compile("--?(release|source|target)\\b(?!-path)", Pattern.CASE_INSENSITIVE);

  private final MavenProject project;
  private final List<Properties> properties;
  private final boolean forTests;

  /**
   * That of a project.
   *
   * @param properties those of the project and of the call, the stronger before the weaker
   * @param forTests whether its tests are meant
   */
  JavaRelease(MavenProject project, List<Properties> properties, boolean forTests) {
    this.project = project;
    this.properties = properties;
    this.forTests = forTests;
  }

  /** Why the compiler refuses generated classes; empty unless that is certain. */
  Optional<String> tooOld() {
    if (isBeyondTelling()) {
      return Optional.empty();
    }
    Optional<String> release = set("release");
    Stream<String> decisive =
        release.isPresent()
            ? release.stream()
            : Stream.of("source", "target").flatMap(option -> set(option).stream());
    return decisive
        .flatMap(text -> version(text).stream())
        .filter(version -> version < OLDEST)
        .findFirst()
        .map(version -> advice("is compiled for Java " + version));
  }

  /** Why the compiler may refuse generated classes: nothing tells it which Java is meant. */
  Optional<String> unset() {
    Plugin compiler = project.getPlugin(COMPILER);
    boolean oldDefault =
        compiler != null
            && COMPILER_WITH_OLD_DEFAULT.matcher(String.valueOf(compiler.getVersion())).matches();
    return !oldDefault
            || isBeyondTelling()
            || set("release").isPresent()
            || set("source").isPresent()
        ? Optional.empty()
        : Optional.of(advice("does not say which Java it is compiled for, and older is assumed"));
  }

  private static String advice(String fact) {
    return "generated classes need Java "
        + OLDEST
        + ", but this project "
        + fact
        + ": add <maven.compiler.release>"
        + OLDEST
        + "</maven.compiler.release> to the properties of its pom.xml, or raise what is set";
  }

  private boolean isBeyondTelling() {
    return executions().size() > 1
        || Stream.of("compilerArgs", "compilerArgument", "compilerArguments")
            .flatMap(this::configured)
            .anyMatch(arguments -> ARGUMENT.matcher(arguments.toString()).find());
  }

  /** What an option is set to: the pom's configuration is stronger than any property. */
  private Optional<String> set(String option) {
    String forTestsAlone = "test" + Character.toUpperCase(option.charAt(0)) + option.substring(1);
    return Stream.of(forTestsAlone, option)
        .filter(name -> forTests || name.equals(option))
        .flatMap(
            name ->
                Stream.concat(
                    configured(name).map(child -> String.valueOf(child.getValue())),
                    properties.stream().map(p -> p.getProperty("maven.compiler." + name, ""))))
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  private Stream<Xpp3Dom> configured(String option) {
    return Stream.concat(executions().stream(), Stream.ofNullable(project.getPlugin(COMPILER)))
        .map(ConfigurationContainer::getConfiguration)
        .flatMap(configuration -> configuration instanceof Xpp3Dom dom ? Stream.of(dom) : null)
        .flatMap(dom -> Stream.ofNullable(dom.getChild(option)));
  }

  private List<PluginExecution> executions() {
    Plugin compiler = project.getPlugin(COMPILER);
    String goal = forTests ? "testCompile" : "compile";
    return compiler == null
        ? List.of()
        : compiler.getExecutions().stream().filter(e -> e.getGoals().contains(goal)).toList();
  }

  private static Optional<Integer> version(String text) {
    Matcher version = VERSION.matcher(text.strip());
    return version.matches() ? Optional.of(Integer.valueOf(version.group(1))) : Optional.empty();
  }
}
