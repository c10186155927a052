package dev.weft.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaSetupTest {
  private final MavenProject project = new MavenProject();

  @ParameterizedTest
  @ValueSource(strings = {"1.8", "8", "11", " 16 "})
  void anOlderReleaseIsToldOnce(String release) {
    project.getProperties().setProperty("maven.compiler.release", release);

    assertThat(new JavaSetup(project).oldRelease())
        .hasValueSatisfying(
            told -> assertThat(told).contains("Java 17").contains("maven.compiler.release"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"17", "21", "${java.version}", ""})
  void aReleaseThatMayDoIsLeftAlone(String release) {
    project.getProperties().setProperty("maven.compiler.release", release);
    project.getProperties().setProperty("maven.compiler.target", release);

    assertThat(new JavaSetup(project).oldRelease()).isEmpty();
  }

  @Test
  void aReleaseCountsBeforeATarget() {
    project.getProperties().setProperty("maven.compiler.release", "17");
    project.getProperties().setProperty("maven.compiler.target", "8");

    assertThat(new JavaSetup(project).oldRelease()).isEmpty();
  }

  @Test
  void withoutAnyDependencyThereIsNoClient() {
    assertThat(new JavaSetup(project).noRuntime(false).orElseThrow()).contains("weft-client");

    depend("test");
    assertThat(new JavaSetup(project).noRuntime(false)).isPresent();
    assertThat(new JavaSetup(project).noRuntime(true)).isEmpty();

    depend("provided");
    assertThat(new JavaSetup(project).noRuntime(false)).isEmpty();
  }

  private void depend(String scope) {
    Dependency dependency = new Dependency();
    dependency.setGroupId("com.acme");
    dependency.setArtifactId("anything");
    dependency.setScope(scope);
    project.getDependencies().add(dependency);
  }
}
