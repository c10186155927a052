package dev.weft.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Says what changed since a git revision, and whether callers of the generated classes notice. */
@Mojo(
    name = "diff",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class DiffMojo extends AbstractReportMojo {

  /** What to compare with, as git takes it: a branch, a tag, an id, {@code HEAD~2}. */
  @Parameter(property = "ref", defaultValue = "HEAD")
  private String ref;

  /** Whether a change that callers notice stops the build. */
  @Parameter(property = "failOnBreaking", defaultValue = "false")
  private boolean failOnBreaking;

  @Override
  Arguments command() {
    return new Arguments("diff").option("--ref", ref).flag("--fail-on-breaking", failOnBreaking);
  }
}
