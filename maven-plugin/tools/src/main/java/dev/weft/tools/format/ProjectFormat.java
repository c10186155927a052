package dev.weft.tools.format;

import dev.weft.compiler.source.ReadResult;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.SourceStore;
import dev.weft.compiler.syntax.MappingFile;
import dev.weft.compiler.syntax.ParsedMapping;
import dev.weft.compiler.syntax.WorkflowDeclaration;
import dev.weft.tools.project.WeftProject;
import dev.weft.tools.report.Finding;
import dev.weft.tools.report.Place;
import dev.weft.tools.report.Report;
import dev.weft.tools.report.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Lays out the mappings of a project, and the workflows that they name.
 *
 * <p>What a file says stays as it is, and so does what is generated from it. A file with mistakes
 * is left alone, which is told. Doing it twice is the same as doing it once.
 */
public final class ProjectFormat {
  private final WeftProject project;
  private final boolean check;
  private final SourceStore store;

  /**
   * The layout of a project.
   *
   * @param check whether to tell which files have another one, in place of changing them
   */
  public ProjectFormat(WeftProject project, boolean check) {
    this.project = project;
    this.check = check;
    this.store = project.store();
  }

  /** The layout of a mapping that is written anew; empty when it has mistakes of syntax. */
  public static Optional<String> layout(String mapping) {
    return FormattedFile.mapping(Path.of("mapping"), SourceFile.of("mapping", mapping)).layout();
  }

  /** Lays out all files. */
  public Report run() throws IOException {
    try {
      List<FormattedFile> mappings = laidOut(project.mappings(), FormattedFile::mapping);
      List<Path> workflows =
          mappings.stream().flatMap(this::workflows).distinct().sorted().toList();
      List<FormattedFile> all = new ArrayList<>(mappings);
      all.addAll(laidOut(workflows, FormattedFile::workflow));
      List<FormattedFile> others = all.stream().filter(ProjectFormat::isOther).toList();
      List<Finding> findings = new ArrayList<>();
      for (FormattedFile file : all) {
        file.problems().stream().map(Finding::of).forEach(findings::add);
        if (others.contains(file)) {
          findings.add(settle(file));
        }
      }
      return new Report("format", findings, summary(all, others.size()));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Those that are texts; what else a mapping names is no mistake of layout. */
  private List<FormattedFile> laidOut(
      List<Path> files, BiFunction<Path, SourceFile, FormattedFile> layout) {
    return files.parallelStream()
        .flatMap(
            path ->
                store.read(path) instanceof ReadResult.Text text
                    ? Stream.of(layout.apply(path, text.file()))
                    : Stream.empty())
        .toList();
  }

  private Stream<Path> workflows(FormattedFile mapping) {
    return mapping.mapping().flatMap(ParsedMapping::mapping).stream()
        .map(MappingFile::workflows)
        .flatMap(List::stream)
        .flatMap(workflow -> source(mapping.path(), workflow).stream());
  }

  private static Optional<Path> source(Path mapping, WorkflowDeclaration workflow) {
    try {
      return Optional.of(mapping.resolveSibling(workflow.source().text()).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static boolean isOther(FormattedFile file) {
    try {
      return file.layout().isPresent()
          && !Arrays.equals(Files.readAllBytes(file.path()), bytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Finding settle(FormattedFile file) throws IOException {
    if (check) {
      return Finding.of(Severity.ERROR, "not-formatted", "`" + file.name() + "` is not formatted")
          .withHelp("run `weft:format`")
          .at(Place.of(file.name()));
    }
    Replacement.write(file.path(), bytes(file));
    return Finding.of(Severity.NOTE, "formatted", "formatted `" + file.name() + "`")
        .with("file", file.name());
  }

  private static byte[] bytes(FormattedFile file) {
    return file.layout().orElseThrow().getBytes(StandardCharsets.UTF_8);
  }

  private String summary(List<FormattedFile> files, int others) {
    if (files.isEmpty()) {
      return "no mappings in " + project.paths().name(project.sourceDirectory());
    }
    long broken = files.stream().filter(file -> file.layout().isEmpty()).count();
    String done = check ? " not formatted" : " formatted";
    return files.size()
        + (files.size() == 1 ? " file: " : " files: ")
        + (others == 0 ? "nothing to format" : others + done)
        + (broken == 0 ? "" : ", " + broken + " left alone");
  }
}
