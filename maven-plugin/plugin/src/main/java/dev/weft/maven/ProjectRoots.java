package dev.weft.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/** Makes generated folders part of a project's build. */
final class ProjectRoots {
  private final MavenProject project;

  ProjectRoots(MavenProject project) {
    this.project = project;
  }

  void addMain(Path sources, Path resources) {
    project.addCompileSourceRoot(sources.toString());
    project.addResource(resource(resources));
  }

  void addTest(Path sources, Path resources) {
    project.addTestCompileSourceRoot(sources.toString());
    project.addTestResource(resource(resources));
  }

  /**
   * Where the project's people write Java. What other plugins generate comes and goes within a
   * build.
   *
   * @param generated our own folder, which an earlier goal may have added
   */
  List<Path> own(boolean forTests, Path generated) {
    List<String> roots =
        forTests ? project.getTestCompileSourceRoots() : project.getCompileSourceRoots();
    Path target = Path.of(project.getBuild().getDirectory());
    return roots.stream()
        .map(root -> project.getBasedir().toPath().resolve(root).normalize())
        .filter(root -> !root.equals(generated) && !root.startsWith(target))
        .toList();
  }

  /** Where the build puts classes, and copies of resources. */
  Path classes(boolean forTests) {
    return Path.of(
        forTests
            ? project.getBuild().getTestOutputDirectory()
            : project.getBuild().getOutputDirectory());
  }

  private static Resource resource(Path folder) {
    Resource resource = new Resource();
    resource.setDirectory(folder.toString());
    return resource;
  }
}
