package dev.weft.compiler.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * A build: finds what changed, compiles that and, only when nothing is wrong, deletes, writes and
 * remembers. Whichever tool runs it, the files and the record of the last run decide.
 */
public final class Generation {
  private final GenerationRequest request;
  private final Supplier<Compiler> compiler;
  private final ContentDigests digests = new ContentDigests();

  /**
   * A run that is to come.
   *
   * @param tool what the head of a generated file says made it
   */
  public Generation(GenerationRequest request, String tool) {
    this(request, () -> new WeftCompiler(tool));
  }

  /**
   * A run that is to come.
   *
   * @param compiler asked for when there is something to compile
   */
  Generation(GenerationRequest request, Supplier<Compiler> compiler) {
    this.request = request;
    this.compiler = compiler;
  }

  /**
   * Runs.
   *
   * @throws IOException when a file cannot be read, written or deleted
   */
  public GenerationResult run() throws IOException {
    RecordFile recordFile = new RecordFile(request.record());
    BuildRecord last = recordFile.read().orElseGet(BuildRecord::empty);
    String options = request.options(digests);
    UpToDateCheck check = new UpToDateCheck(request.paths(), request.folders(), digests);
    Plan plan = Plan.of(request, last, options, check);
    Compiled compiled = compile(plan);
    BuildRecord next = next(options, last, plan, compiled);
    List<Message> messages = messages(compiled, next);
    List<Path> touched = List.of();
    Message.Severity least =
        request.failOnWarning() ? Message.Severity.WARNING : Message.Severity.ERROR;
    boolean failed = messages.stream().anyMatch(m -> m.severity().compareTo(least) <= 0);
    if (!failed && !(plan.isEmpty() && next.equals(last))) {
      touched = write(last, next, compiled);
      recordFile.write(next);
    }
    return new GenerationResult(
        plan.stale().size(), plan.kept().size(), gone(last, next), messages, touched, failed);
  }

  private Compiled compile(Plan plan) throws IOException {
    if (plan.isEmpty()) {
      return Compiled.nothing();
    }
    Compiled compiled = CompilerCall.run(request, plan.stale(), compiler.get(), digests);
    return plan.recompileOwnersOf(compiled.outputs().keySet()) ? compile(plan) : compiled;
  }

  private static BuildRecord next(String options, BuildRecord last, Plan plan, Compiled compiled) {
    SortedMap<String, MappingRecord> mappings = plan.kept();
    mappings.putAll(compiled.mappings());
    return new BuildRecord(options, mappings, plan.isEmpty() ? last.warnings() : compiled.shared());
  }

  /** Warnings of mappings that were not compiled are said again: they are still true. */
  private static List<Message> messages(Compiled compiled, BuildRecord next) {
    SortedSet<Message> messages = new TreeSet<>(compiled.messages());
    messages.addAll(next.allWarnings());
    return List.copyOf(messages);
  }

  private List<Path> write(BuildRecord last, BuildRecord next, Compiled compiled)
      throws IOException {
    SortedSet<OutputFile> unclaimed = last.outputs();
    unclaimed.removeAll(next.outputs());
    OutputWriter writer = new OutputWriter(request.folders());
    writer.delete(unclaimed);
    writer.write(compiled.outputs());
    return writer.touched();
  }

  private static int gone(BuildRecord last, BuildRecord next) {
    SortedSet<String> gone = new TreeSet<>(last.mappings().keySet());
    gone.removeAll(next.mappings().keySet());
    return gone.size();
  }
}
