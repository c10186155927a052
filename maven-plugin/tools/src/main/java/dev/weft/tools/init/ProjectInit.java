package dev.weft.tools.init;

import dev.weft.compiler.Analysis;
import dev.weft.compiler.ProjectCatalog;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.syntax.WorkflowDeclaration;
import dev.weft.tools.format.ProjectFormat;
import dev.weft.tools.project.WeftProject;
import dev.weft.tools.report.Finding;
import dev.weft.tools.report.Report;
import dev.weft.tools.report.Severity;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Writes first mappings for workflows that have none. */
public final class ProjectInit {
  private static final Set<String> MEDIA =
      Set.of(
          "png", "webp", "jpg", "jpeg", "gif", "mp4", "webm", "mov", "mkv", "flac", "mp3", "opus",
          "svg");
  private static final Set<String> GOES_WITHOUT_SAYING =
      Set.of("workflow", "api", "comfyui", "export");
  private static final int DEEPEST = 12;
  private static final int MOST_ALIKE = 99;

  private final WeftProject project;
  private final InitOptions options;
  private final String version;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();
  private int written;

  /**
   * In a project.
   *
   * @param version of Weft, which poms are to name
   */
  public ProjectInit(WeftProject project, InitOptions options, String version) {
    this.project = project;
    this.options = options;
    this.version = version;
  }

  /**
   * Writes, and says what was left out, and what the build lacks.
   *
   * @throws IOException when a workflow that was named is not there, or nothing can be written
   */
  public Report run() throws IOException {
    ProjectCatalog nodes = project.nodes();
    nodes.diagnostics().forEach(diagnostic -> findings.add(Finding.of(diagnostic)));
    List<Analysis> others = project.compiler(nodes).analyze(project.mappings());
    others.forEach(this::take);
    PomFile pom = PomFile.in(project.basedir());
    PackageName packages = new PackageName(others, pom.groupId());
    List<Path> workflows = options.workflows().isEmpty() ? unmapped(others) : named();
    for (Path workflow : workflows) {
      write(workflow, packages, nodes);
    }
    if (!options.setUp()) {
      findings.addAll(new Setup(pom, version).lacking());
    }
    return new Report("init", findings, summary(workflows.size()));
  }

  private void take(Analysis mapping) {
    mapping.file().stream()
        .flatMap(file -> file.workflows().stream())
        .map(WorkflowDeclaration::name)
        .forEach(name -> taken.add(name.text().toLowerCase(Locale.ROOT)));
  }

  private String summary(int looked) {
    if (looked == 0) {
      return "no workflow without a mapping in " + project.paths().name(project.sourceDirectory());
    }
    return written == 1 ? "1 mapping written" : written + " mappings written";
  }

  private List<Path> named() throws IOException {
    List<Path> named = new ArrayList<>();
    for (Path workflow : options.workflows()) {
      Path here = project.basedir().resolve(workflow).normalize();
      Path there = project.sourceDirectory().resolve(workflow).normalize();
      if (!Files.isRegularFile(here) && !Files.isRegularFile(there)) {
        throw new NoSuchFileException(workflow.toString(), null, "the workflow is not there");
      }
      named.add(Files.isRegularFile(here) ? here : there);
    }
    return named;
  }

  /** The files of the source directory that may be workflows, and that no mapping reads. */
  private List<Path> unmapped(List<Analysis> others) throws IOException {
    if (!Files.isDirectory(project.sourceDirectory())) {
      return List.of();
    }
    Set<Path> mapped = new HashSet<>();
    others.forEach(mapping -> mapped.addAll(mapping.files()));
    try (Stream<Path> files =
        Files.find(project.sourceDirectory(), DEEPEST, (path, a) -> a.isRegularFile())) {
      return files
          .filter(file -> mayBeWorkflow(file) && !mapped.contains(file))
          .filter(file -> !file.equals(project.catalogFile()))
          // A graph is taken before a picture of the same name.
          .sorted(
              (a, b) ->
                  Boolean.compare(isMedia(a), isMedia(b)) != 0
                      ? Boolean.compare(isMedia(a), isMedia(b))
                      : a.compareTo(b))
          .toList();
    }
  }

  private static boolean mayBeWorkflow(Path file) {
    return ending(file).equals("json") || isMedia(file);
  }

  private static boolean isMedia(Path file) {
    return MEDIA.contains(ending(file));
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : "workflow";
  }

  private void write(Path workflow, PackageName packages, ProjectCatalog nodes) throws IOException {
    Path folder = folder(workflow);
    Path mapping = folder.resolve(stem(workflow) + ".weft");
    boolean there = Files.exists(mapping, LinkOption.NOFOLLOW_LINKS);
    if (there && !options.force()) {
      findings.add(
          Finding.of(
                  options.workflows().isEmpty() ? Severity.NOTE : Severity.ERROR,
                  "mapping-exists",
                  name(mapping) + " is there already, and " + name(workflow) + " is left out")
              .withHelp("delete it, or write it anew with --force (-Dweft.force)"));
      return;
    }
    if (there && Files.isSymbolicLink(mapping)) {
      throw new FileSystemException(mapping.toString(), null, "a link is not written through");
    }
    Path source = brought(workflow, folder);
    boolean copied = !Files.exists(source);
    if (copied) {
      Files.createDirectories(folder);
      Files.copy(workflow, source);
    }
    String relative = folder.relativize(source).toString().replace('\\', '/');
    FirstMapping.Result result =
        new FirstMapping(project.store(), nodes)
            .of(
                new FirstMapping.Place(
                    mapping,
                    relative,
                    options.packageName().orElseGet(() -> packages.of(mapping)),
                    typeName(workflow)));
    if (result.draft().isEmpty()) {
      if (copied) {
        Files.delete(source);
      }
      refuse(workflow, result);
      return;
    }
    Draft draft = unlike(result.draft().get());
    Files.createDirectories(folder);
    String text = draft.write().text();
    Files.writeString(mapping, ProjectFormat.layout(text).orElse(text));
    written++;
    tell(mapping, draft, result);
  }

  private Optional<String> typeName(Path workflow) {
    return options
        .name()
        .or(
            () ->
                Words.type(
                    Words.of(stem(workflow)).stream()
                        .filter(word -> !GOES_WITHOUT_SAYING.contains(word))
                        .toList()));
  }

  /** Two workflows of one name would become one class. */
  private Draft unlike(Draft draft) {
    String name = draft.name();
    for (int number = 2;
        number < MOST_ALIKE && !taken.add(name.toLowerCase(Locale.ROOT));
        number++) {
      name = draft.name() + number;
    }
    return new Draft(draft.packageName(), name, draft.source(), draft.doc(), draft.statements());
  }

  /** Beside the workflow, or in the source directory when that lies elsewhere. */
  private Path folder(Path workflow) throws IOException {
    Path sources = project.sourceDirectory();
    Path beside = workflow.toAbsolutePath().normalize().getParent();
    // A folder may be a link that leads out.
    return beside != null
            && beside.startsWith(sources)
            && beside.toRealPath().startsWith(sources.toRealPath())
        ? beside
        : sources;
  }

  /** Where the mapping will find it: what lies outside of the sources is copied. */
  private Path brought(Path workflow, Path folder) throws IOException {
    boolean reachable =
        workflow.startsWith(project.sourceDirectory())
            || workflow.startsWith(project.basedir().resolve("src"));
    if (reachable) {
      return workflow;
    }
    Path copy = folder.resolve(String.valueOf(workflow.getFileName()));
    if (Files.exists(copy, LinkOption.NOFOLLOW_LINKS)) {
      if (Files.mismatch(copy, workflow) < 0) {
        return copy;
      }
      throw new FileAlreadyExistsException(
          copy.toString(), null, "another file of that name is there");
    }
    return copy;
  }

  private void refuse(Path workflow, FirstMapping.Result result) {
    boolean asked = !options.workflows().isEmpty();
    if (asked) {
      result.objections().stream()
          .filter(Diagnostic::isError)
          .map(Finding::of)
          .forEach(findings::add);
      return;
    }
    String why =
        result.objections().stream()
            .filter(Diagnostic::isError)
            .map(Diagnostic::message)
            .findFirst()
            .orElse("nothing in it compiles");
    findings.add(
        Finding.of(Severity.NOTE, "no-mapping", name(workflow) + " gets no mapping: " + why));
  }

  private void tell(Path mapping, Draft draft, FirstMapping.Result result) {
    long outputs = draft.statements().stream().filter(s -> !s.isParameter()).count();
    long parameters = draft.statements().size() - outputs;
    findings.add(
        Finding.of(
                Severity.NOTE,
                "mapping-written",
                "wrote "
                    + name(mapping)
                    + ": "
                    + counted(parameters, "parameter")
                    + ", "
                    + counted(outputs, "output")
                    + "; in Java `"
                    + draft.packageName()
                    + "."
                    + draft.name()
                    + "Workflow`")
            .with("mapping", name(mapping))
            .with("workflow", draft.name()));
    for (LeftOut left : result.leftOut()) {
      findings.add(
          Finding.of(Severity.NOTE, "left-out", "left out: " + left.what() + ": " + left.why())
              .with("mapping", name(mapping)));
    }
    result.objections().forEach(diagnostic -> findings.add(Finding.of(diagnostic)));
  }

  private String name(Path file) {
    return project.paths().name(file);
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
