package dev.weft.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class ClientDependencyTest {
  private final MavenProject project = new MavenProject();

  @Test
  void withoutItTheLinesToAddAreTold() {
    depend("com.acme", "anything");

    assertThat(missing(false))
        .contains("<artifactId>weft-client</artifactId><version>1.2</version></dependency>");
    assertThat(missing(true)).contains("<scope>test</scope></dependency>");
  }

  @Test
  void whateverBringsItAlongWillDo() {
    depend("dev.weft", "weft-workflow");

    assertThat(missing(false)).isEmpty();
  }

  private String missing(boolean forTests) {
    return new ClientDependency(project, "1.2").missing(forTests).orElse("");
  }

  private void depend(String group, String artifact) {
    project.setArtifacts(
        Set.of(
            new DefaultArtifact(
                group, artifact, "1", "compile", "jar", "", new DefaultArtifactHandler("jar"))));
  }
}
