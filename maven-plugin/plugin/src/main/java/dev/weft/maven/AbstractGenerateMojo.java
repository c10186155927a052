package dev.weft.maven;

import dev.weft.compiler.build.Generation;
import dev.weft.compiler.build.GenerationRequest;
import dev.weft.compiler.build.GenerationResult;
import dev.weft.compiler.build.NearMisses;
import dev.weft.compiler.build.NoMappings;
import dev.weft.compiler.build.OutputFolders;
import dev.weft.compiler.build.ProjectPaths;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/** What the goals have in common: parameters in, a {@link Generation}, a log and roots out. */
abstract class AbstractGenerateMojo extends AbstractMojo {

  /** Which files of the source directory are mappings. */
  @Parameter(property = "weft.includes", defaultValue = "**/*.weft")
  private String[] includes = {};

  /** Which of them are left out. */
  @Parameter(property = "weft.excludes")
  private String[] excludes = {};

  /**
   * The project's own node catalog: what {@code /object_info} of a ComfyUI server answers. By
   * default {@code nodes.json} in the source directory, when it is there.
   */
  @Parameter(property = "weft.catalog")
  private @Nullable File catalog;

  /** Whether a warning stops the build, as an error does. */
  @Parameter(property = "weft.failOnWarning", defaultValue = "false")
  private boolean failOnWarning;

  /** Does nothing at all. */
  @Parameter(property = "weft.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${project.build.directory}/weft", readonly = true, required = true)
  private File recordFolder;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  /** How the project reads its sources; what is generated is UTF-8. */
  @Parameter(defaultValue = "${project.build.sourceEncoding}", readonly = true)
  private @Nullable String sourceEncoding;

  /** Set when Eclipse, or another IDE on m2e, runs the build. */
  @Parameter(defaultValue = "${m2e.version}", readonly = true)
  private @Nullable String m2eVersion;

  @Inject private BuildContext buildContext;

  abstract File sourceDirectory();

  abstract File outputDirectory();

  abstract File resourceOutputDirectory();

  /** Whether what is generated goes into the tests. */
  abstract boolean isForTests();

  /** Makes the two output folders part of the build. */
  abstract void register(ProjectRoots roots, OutputFolders folders);

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("weft.skip is set: nothing is generated");
      return;
    }
    try {
      generate();
    } catch (IOException | UncheckedIOException e) {
      throw new MojoExecutionException("cannot read or write a file: " + e, e);
    } catch (RuntimeException e) {
      throw new MojoExecutionException("this is a bug in the Weft plugin: " + e, e);
    }
  }

  private void generate() throws IOException, MojoFailureException {
    warnOfEncoding();
    GenerationRequest request = request();
    if (!request.mappings().isEmpty()) {
      checkJava();
      new NearMisses(request.paths(), request.mappings()).hints().forEach(getLog()::warn);
    }
    register(new ProjectRoots(project), request.folders());
    GenerationResult result = new Generation(request, "weft-maven-plugin").run();
    report(request, result);
    if (result.failed()) {
      throw new MojoFailureException(result.summary());
    }
    getLog().info(result.summary());
    if (request.mappings().isEmpty()) {
      tellWhatLiesNear(request);
    }
  }

  private void tellWhatLiesNear(GenerationRequest request) throws IOException {
    Path folder = request.sourceDirectory();
    getLog()
        .info(
            "looked for "
                + String.join(", ", includes)
                + " in "
                + request.paths().name(folder)
                + (Files.isDirectory(folder) ? "" : ", which is not there"));
    new NoMappings(request.paths(), folder).hints().forEach(getLog()::warn);
  }

  private void checkJava() throws MojoFailureException {
    List<Properties> properties =
        List.of(
            session.getUserProperties(), session.getSystemProperties(), project.getProperties());
    JavaRelease release = new JavaRelease(project, properties, isForTests());
    Optional<String> tooOld = release.tooOld();
    if (tooOld.isPresent()) {
      throw new MojoFailureException(tooOld.get());
    }
    release.unset().ifPresent(getLog()::warn);
    String version = execution.getMojoDescriptor().getPluginDescriptor().getVersion();
    new ClientDependency(project, version).missing(isForTests()).ifPresent(getLog()::warn);
  }

  private void warnOfEncoding() {
    String encoding = sourceEncoding != null ? sourceEncoding : Charset.defaultCharset().name();
    if (!encoding.equalsIgnoreCase("UTF-8")) {
      getLog()
          .warn(
              "generated Java is UTF-8, but this project's sources are read as "
                  + encoding
                  + "; set project.build.sourceEncoding to UTF-8");
    }
  }

  private GenerationRequest request() throws IOException, MojoFailureException {
    OutputFolders folders =
        new OutputFolders(
            outputDirectory().toPath(),
            resourceOutputDirectory().toPath(),
            Optional.of(new ProjectRoots(project).classes(isForTests())));
    return new GenerationRequest(
        new ProjectPaths(project.getBasedir().toPath()),
        sourceDirectory().toPath(),
        new MappingScan(buildContext).find(sourceDirectory(), includes, excludes),
        new ProjectRoots(project).own(isForTests(), folders.sources()),
        ownCatalog(),
        folders,
        recordFolder.toPath(),
        new GeneratorVersion()
            .of(execution.getMojoDescriptor().getPluginDescriptor().getArtifacts()),
        failOnWarning);
  }

  private Optional<Path> ownCatalog() throws MojoFailureException {
    if (catalog != null && !catalog.isFile()) {
      throw new MojoFailureException("the node catalog " + catalog + " is not there");
    }
    File own = catalog != null ? catalog : new File(sourceDirectory(), "nodes.json");
    return Optional.of(own.toPath()).filter(file -> own.isFile());
  }

  private void report(GenerationRequest request, GenerationResult result) {
    MessageLog log = new MessageLog(getLog(), request.paths().basedir());
    log.print(result.messages());
    if (m2eVersion != null) {
      log.mark(result.messages(), buildContext);
    }
    result.touched().forEach(file -> buildContext.refresh(file.toFile()));
  }
}
