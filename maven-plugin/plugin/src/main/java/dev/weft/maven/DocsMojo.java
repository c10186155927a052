package dev.weft.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes a page for each workflow, which shows its graph and what it takes, yields and needs, and
 * an index of all pages.
 */
@Mojo(name = "docs", requiresProject = false, threadSafe = true)
public final class DocsMojo extends AbstractReportMojo {

  /** Where the pages go. */
  @Parameter(property = "weft.pages", defaultValue = "target/weft-docs")
  private String pages;

  @Override
  Arguments command() {
    return new Arguments("docs").option("--pages", pages);
  }
}
