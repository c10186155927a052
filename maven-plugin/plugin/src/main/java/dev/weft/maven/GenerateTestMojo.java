package dev.weft.maven;

import dev.weft.compiler.build.OutputFolders;
import java.io.File;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Turns mapping files into Java classes for tests. */
@Mojo(
    name = "generate-test",
    defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES,
    requiresDependencyCollection = ResolutionScope.TEST,
    threadSafe = true)
public final class GenerateTestMojo extends AbstractGenerateMojo {

  /** Where the mapping files are; the workflows they name may lie anywhere in the project. */
  @Parameter(
      property = "weft.testSourceDirectory",
      defaultValue = "${project.basedir}/src/test/comfyui",
      required = true)
  private File testSourceDirectory;

  /** Where generated Java goes; it is added to the test sources. Always UTF-8. */
  @Parameter(
      property = "weft.testOutputDirectory",
      defaultValue = "${project.build.directory}/generated-test-sources/weft",
      required = true)
  private File testOutputDirectory;

  /** Where the workflows that generated classes read go; it is added to the test resources. */
  @Parameter(
      property = "weft.testResourceOutputDirectory",
      defaultValue = "${project.build.directory}/generated-test-resources/weft",
      required = true)
  private File testResourceOutputDirectory;

  @Override
  File sourceDirectory() {
    return testSourceDirectory;
  }

  @Override
  File outputDirectory() {
    return testOutputDirectory;
  }

  @Override
  File resourceOutputDirectory() {
    return testResourceOutputDirectory;
  }

  @Override
  boolean isForTests() {
    return true;
  }

  @Override
  void register(ProjectRoots roots, OutputFolders folders) {
    roots.addTest(folders.sources(), folders.resources());
  }
}
