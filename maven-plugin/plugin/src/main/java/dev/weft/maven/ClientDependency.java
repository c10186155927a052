package dev.weft.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.project.MavenProject;

/**
 * What generated classes are made of, among the dependencies of a project.
 *
 * @param version the client's that goes with this plugin
 */
record ClientDependency(MavenProject project, String version) {

  /**
   * What to add when nothing brings it along. For a warning: it may lie in a jar of another name.
   *
   * @param forTests whether generated classes go into the tests
   */
  Optional<String> missing(boolean forTests) {
    boolean brought =
        project.getArtifacts().stream()
            .anyMatch(
                artifact ->
                    artifact.getGroupId().equals("dev.weft")
                        && artifact.getArtifactId().equals("weft-workflow"));
    return brought || isOwn()
        ? Optional.empty()
        : Optional.of(
            "generated classes need the Weft client, which no dependency of this project brings"
                + " along: add <dependency><groupId>dev.weft</groupId>"
                + "<artifactId>weft-client</artifactId><version>"
                + version
                + "</version>"
                + (forTests ? "<scope>test</scope>" : "")
                + "</dependency>");
  }

  private boolean isOwn() {
    return project.getCompileSourceRoots().stream()
        .anyMatch(root -> Files.exists(Path.of(root, "dev/weft/workflow/Workflow.java")));
  }
}
