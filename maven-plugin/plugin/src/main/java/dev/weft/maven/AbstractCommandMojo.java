package dev.weft.maven;

import java.io.File;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.jspecify.annotations.Nullable;

/**
 * A goal that is a command of the command line: its parameters become options, its answer is what
 * the command prints.
 */
abstract class AbstractCommandMojo extends AbstractMojo {
  private static final int WELL = 0;
  private static final int TO_BE_MENDED = 1;

  /** Where the mapping files are; the workflows they name may lie anywhere in the project. */
  @Parameter(property = "weft.sourceDirectory", defaultValue = "src/main/comfyui")
  private String sourceDirectory;

  /** Which files of the source directory are mappings. */
  @Parameter(property = "weft.includes", defaultValue = "**/*.weft")
  private String[] includes = {};

  /** Which of them are left out. */
  @Parameter(property = "weft.excludes")
  private String[] excludes = {};

  /** The project's own node catalog. By default {@code nodes.json} in the source directory. */
  @Parameter(property = "weft.catalog")
  private @Nullable String catalog;

  /** Does nothing at all. */
  @Parameter(property = "weft.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
  private RepositorySystemSession repositorySession;

  @Inject private RepositorySystem repositories;

  /** The command's name and the options that not all goals have. */
  abstract Arguments arguments() throws MojoExecutionException;

  /** What must not stand among the arguments, by name. */
  Map<String, String> secrets() throws MojoExecutionException {
    return Map.of();
  }

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("weft.skip is set: nothing is done");
      return;
    }
    CommandLineTools tools =
        new CommandLineTools(
            repositories,
            repositorySession,
            project.getRemotePluginRepositories(),
            execution.getMojoDescriptor().getPluginDescriptor().getVersion());
    int code = tools.run(all(), secrets(), System.out, System.err);
    String goal = "weft:" + execution.getGoal();
    if (code == TO_BE_MENDED) {
      throw new MojoFailureException(goal + " found what has to be mended, see above");
    }
    if (code != WELL) {
      throw new MojoExecutionException(goal + " could not do its work, see above");
    }
  }

  private List<String> all() throws MojoExecutionException {
    File basedir = project.getBasedir();
    return arguments()
        // Without a project the folder that Maven was called in.
        .option("--project", basedir != null ? basedir : new File("").getAbsoluteFile())
        .option("--source-directory", sourceDirectory)
        .option("--includes", String.join(",", includes))
        .option("--excludes", String.join(",", excludes))
        .option("--catalog", catalog)
        .toList();
  }
}
