package dev.weft.tools.generate;

import dev.weft.compiler.build.Generation;
import dev.weft.compiler.build.GenerationRequest;
import dev.weft.compiler.build.GenerationResult;
import dev.weft.compiler.build.Message;
import dev.weft.compiler.build.NearMisses;
import dev.weft.compiler.build.NoMappings;
import dev.weft.compiler.build.OutputFolders;
import dev.weft.tools.project.WeftProject;
import dev.weft.tools.report.Finding;
import dev.weft.tools.report.Place;
import dev.weft.tools.report.Report;
import dev.weft.tools.report.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Turns mappings into Java classes, as {@code weft:generate} does. Only what changed since the last
 * run is compiled, and nothing is written when anything is wrong.
 */
public final class ProjectGeneration {
  private final WeftProject project;
  private final Places places;
  private final String generator;
  private final boolean failOnWarning;

  /**
   * Where a generation reads and writes beside the mappings; relative to the project.
   *
   * @param sources where Java goes
   * @param resources where the workflows that generated classes read go
   * @param record where to remember what was done
   * @param sourceRoots the folders of the project's own Java files
   */
  public record Places(Path sources, Path resources, Path record, List<Path> sourceRoots) {

    public Places {
      sourceRoots = List.copyOf(sourceRoots);
    }
  }

  /**
   * A generation that is to come.
   *
   * @param generator a text that differs whenever what generates does
   * @param failOnWarning whether a warning keeps files from being written, as an error does
   */
  public ProjectGeneration(
      WeftProject project, Places places, String generator, boolean failOnWarning) {
    this.project = project;
    this.places = places;
    this.generator = generator;
    this.failOnWarning = failOnWarning;
  }

  /**
   * Compiles what changed.
   *
   * @throws IOException when a file cannot be read, written or deleted
   */
  public Report run() throws IOException {
    Path basedir = project.basedir();
    List<Path> mappings = project.mappings();
    GenerationRequest request =
        new GenerationRequest(
            project.paths(),
            project.sourceDirectory(),
            mappings,
            places.sourceRoots().stream().map(basedir::resolve).map(Path::normalize).toList(),
            project.catalog(),
            new OutputFolders(
                basedir.resolve(places.sources()),
                basedir.resolve(places.resources()),
                // What the build makes of them is the build's to take back.
                Optional.empty()),
            basedir.resolve(places.record()),
            generator,
            failOnWarning);
    GenerationResult result = new Generation(request, "weft").run();
    List<Finding> findings = new ArrayList<>();
    result.messages().forEach(message -> findings.add(finding(message)));
    List<String> hints =
        mappings.isEmpty()
            ? new NoMappings(project.paths(), project.sourceDirectory()).hints()
            : new NearMisses(project.paths(), mappings).hints();
    hints.forEach(hint -> findings.add(Finding.of(Severity.NOTE, "near-miss", hint)));
    return new Report("generate", findings, result.summary());
  }

  /** What was said when the mapping was compiled, which may be long ago. */
  private static Finding finding(Message message) {
    String text = message.text();
    int colon = text.indexOf(": ");
    return new Finding(
        Severity.valueOf(message.severity().name()),
        text.substring(0, colon),
        text.substring(colon + 2),
        Optional.empty(),
        Optional.of(
            new Place(
                message.file(),
                message.line(),
                message.column(),
                message.line(),
                message.column())),
        Optional.of(message.snippet()),
        new TreeMap<>());
  }
}
