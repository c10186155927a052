package dev.weft.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Lays out mappings and the workflows they name, without changing what they say. */
@Mojo(
    name = "format",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class FormatMojo extends AbstractReportMojo {

  /** Whether to write nothing, and fail when a file is laid out otherwise. */
  @Parameter(property = "check", defaultValue = "false")
  private boolean check;

  @Override
  Arguments command() {
    return new Arguments("format").flag("--check", check);
  }
}
