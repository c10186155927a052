package dev.weft.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Properties;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaReleaseTest {
  private final MavenProject project = new MavenProject();
  private final Properties call = new Properties();
  private final Plugin compiler = new Plugin();

  @BeforeEach
  void addCompiler() {
    compiler.setGroupId("org.apache.maven.plugins");
    compiler.setArtifactId("maven-compiler-plugin");
    compiler.setVersion("3.14.0");
    project.getBuild().addPlugin(compiler);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.8", "8", "11", " 16 "})
  void anOlderReleaseIsTold(String release) {
    inPom("release", release);

    assertThat(main().tooOld().orElseThrow())
        .contains("Java 17", "<maven.compiler.release>17</maven.compiler.release>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"17", "21", "${java.version}"})
  void aReleaseThatMayDoIsLeftAlone(String release) {
    inPom("release", release);

    assertThat(main().tooOld()).isEmpty();
    assertThat(main().unset()).isEmpty();
  }

  @Test
  void aReleaseCountsBeforeSourceAndTarget() {
    inPom("release", "17");
    inPom("source", "8");
    inPom("target", "8");

    assertThat(main().tooOld()).isEmpty();
  }

  @Test
  void anOlderSourceIsTold() {
    inPom("source", "8");
    inPom("target", "17");

    assertThat(main().tooOld()).isPresent();
  }

  @Test
  void theCallIsStrongerThanAPropertyOfThePom() {
    inPom("release", "11");
    call.setProperty("maven.compiler.release", "17");

    assertThat(main().tooOld()).isEmpty();
  }

  @Test
  void configurationIsStrongerThanTheCall() {
    call.setProperty("maven.compiler.release", "17");
    compiler.setConfiguration(configuration("release", "11"));

    assertThat(main().tooOld()).isPresent();
  }

  @Test
  void theConfigurationOfTheOneExecutionCounts() {
    execute("compile", configuration("release", "11"));
    execute("testCompile", configuration("release", "17"));

    assertThat(main().tooOld()).isPresent();
    assertThat(tests().tooOld()).isEmpty();
  }

  @Test
  void ofSeveralExecutionsNothingIsSaid() {
    execute("compile", configuration("release", "8"));
    execute("compile", configuration("release", "17"));

    assertThat(main().tooOld()).isEmpty();
    assertThat(main().unset()).isEmpty();
  }

  @Test
  void testsMayHaveAReleaseOfTheirOwn() {
    inPom("release", "11");
    inPom("testRelease", "17");

    assertThat(main().tooOld()).isPresent();
    assertThat(tests().tooOld()).isEmpty();
  }

  @Test
  void nothingSetIsToldOfACompilerWithAnOldDefault() {
    assertThat(main().unset().orElseThrow())
        .contains("<maven.compiler.release>17</maven.compiler.release>");

    compiler.setVersion("4.0.0-beta-2");
    assertThat(main().unset()).isEmpty();
  }

  @Test
  void argumentsThatSetItAreTakenAsTheyAre() {
    Xpp3Dom arguments = new Xpp3Dom("compilerArgs");
    arguments.addChild(text("arg", "--release"));
    arguments.addChild(text("arg", "17"));
    Xpp3Dom configuration = new Xpp3Dom("configuration");
    configuration.addChild(arguments);
    compiler.setConfiguration(configuration);

    assertThat(main().unset()).isEmpty();
  }

  private JavaRelease main() {
    return new JavaRelease(project, List.of(call, project.getProperties()), false);
  }

  private JavaRelease tests() {
    return new JavaRelease(project, List.of(call, project.getProperties()), true);
  }

  private void inPom(String option, String value) {
    project.getProperties().setProperty("maven.compiler." + option, value);
  }

  private void execute(String goal, Xpp3Dom configuration) {
    PluginExecution execution = new PluginExecution();
    execution.setId(goal + compiler.getExecutions().size());
    execution.addGoal(goal);
    execution.setConfiguration(configuration);
    compiler.addExecution(execution);
  }

  private static Xpp3Dom configuration(String option, String value) {
    Xpp3Dom configuration = new Xpp3Dom("configuration");
    configuration.addChild(text(option, value));
    return configuration;
  }

  private static Xpp3Dom text(String name, String value) {
    Xpp3Dom child = new Xpp3Dom(name);
    child.setValue(value);
    return child;
  }
}
