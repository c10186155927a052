package dev.weft.maven;

import java.nio.file.Path;
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

  private static Resource resource(Path folder) {
    Resource resource = new Resource();
    resource.setDirectory(folder.toString());
    return resource;
  }
}
