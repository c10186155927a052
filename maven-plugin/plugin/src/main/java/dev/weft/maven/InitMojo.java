package dev.weft.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Writes a first mapping for each workflow that has none, and says what it left out. */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends AbstractReportMojo {

  /**
   * The workflow: a file in API format or the editor's, or a picture or video that ComfyUI wrote;
   * several with commas between them. By default all in the source directory that no mapping names.
   * One that lies outside of the sources is copied into them.
   */
  @Parameter(property = "workflow")
  private String[] workflows = {};

  /** The package of the classes. By default that of other mappings, else the project's groupId. */
  @Parameter(property = "weft.package")
  private @Nullable String packageName;

  /**
   * What the workflow is called in Java, when there is one. By default it is named after its file.
   */
  @Parameter(property = "weft.name")
  private @Nullable String name;

  /** Whether mappings that are there are written anew. */
  @Parameter(property = "weft.force", defaultValue = "false")
  private boolean force;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject current;

  @Override
  Arguments command() {
    Arguments arguments = new Arguments("init");
    for (String workflow : workflows) {
      arguments.option("--workflow", workflow.strip());
    }
    return arguments
        .option("--package", packageName)
        .option("--name", name)
        .flag("--force", force)
        .flag("--set-up", isSetUp());
  }

  /** Maven also knows what poms inherit that lie in repositories. */
  private boolean isSetUp() {
    return current.getPlugin("dev.weft:weft-maven-plugin") != null
        && current.getDependencies().stream().anyMatch(one -> one.getGroupId().equals("dev.weft"));
  }
}
