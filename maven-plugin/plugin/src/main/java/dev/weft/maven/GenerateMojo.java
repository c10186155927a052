package dev.weft.maven;

import dev.weft.compiler.build.OutputFolders;
import java.io.File;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Turns mapping files into Java classes. Only what changed since the last run is compiled. */
@Mojo(
    name = "generate",
    defaultPhase = LifecyclePhase.GENERATE_SOURCES,
    // Jars of other modules are not there yet; whether there is a client, the graph tells.
    requiresDependencyCollection = ResolutionScope.COMPILE,
    threadSafe = true)
public final class GenerateMojo extends AbstractGenerateMojo {

  /** Where the mapping files are; the workflows they name may lie anywhere in the project. */
  @Parameter(
      property = "weft.sourceDirectory",
      defaultValue = "${project.basedir}/src/main/comfyui",
      required = true)
  private File sourceDirectory;

  /** Where generated Java goes; it is added to the sources. Always UTF-8. */
  @Parameter(
      property = "weft.outputDirectory",
      defaultValue = "${project.build.directory}/generated-sources/weft",
      required = true)
  private File outputDirectory;

  /** Where the workflows that generated classes read go; it is added to the resources. */
  @Parameter(
      property = "weft.resourceOutputDirectory",
      defaultValue = "${project.build.directory}/generated-resources/weft",
      required = true)
  private File resourceOutputDirectory;

  @Override
  File sourceDirectory() {
    return sourceDirectory;
  }

  @Override
  File outputDirectory() {
    return outputDirectory;
  }

  @Override
  File resourceOutputDirectory() {
    return resourceOutputDirectory;
  }

  @Override
  boolean isForTests() {
    return false;
  }

  @Override
  void register(ProjectRoots roots, OutputFolders folders) {
    roots.addMain(folders.sources(), folders.resources());
  }
}
