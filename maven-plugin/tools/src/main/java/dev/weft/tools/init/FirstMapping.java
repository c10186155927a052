package dev.weft.tools.init;

import dev.weft.compiler.Analysis;
import dev.weft.compiler.ProjectCatalog;
import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.MappingText;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.source.SourceStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a first mapping of one workflow. */
final class FirstMapping {
  private static final int MOST_NAMED = 6;
  private static final Set<String> OF_THE_EDITOR = Set.of("upload", "control_after_generate");

  private final SourceStore store;
  private final ProjectCatalog catalog;

  FirstMapping(SourceStore store, ProjectCatalog catalog) {
    this.store = store;
    this.catalog = catalog;
  }

  /**
   * What it is called and where it lies.
   *
   * @param mapping absolute
   * @param source the workflow's file, relative to the mapping
   * @param name of the workflow in Java; empty when it is to be called after what it does
   */
  record Place(Path mapping, String source, String packageName, Optional<String> name) {}

  /**
   * What came of it.
   *
   * @param draft empty when the workflow could not be read, or nothing compiled
   * @param objections what the compiler says of the workflow, or of the mapping
   */
  record Result(Optional<Draft> draft, List<LeftOut> leftOut, List<Diagnostic> objections) {
    Result {
      leftOut = List.copyOf(leftOut);
      objections = List.copyOf(objections);
    }
  }

  Result of(Place place) {
    Trial trial = new Trial(store, catalog, place.mapping());
    Analysis read =
        trial.analyze(
            "package a\nworkflow A from " + MappingText.quoted(place.source()) + " { }\n");
    if (read.workflows().isEmpty()) {
      return new Result(
          Optional.empty(),
          List.of(),
          read.diagnostics().stream().filter(Diagnostic::isError).toList());
    }
    BoundWorkflow bound = read.workflows().get(0);
    Sketch sketch = new Sketch(bound.graph(), bound.catalog());
    Purpose purpose = fill(sketch);
    Draft draft =
        new Draft(
            place.packageName(),
            place.name().orElse(purpose.typeName()),
            place.source(),
            purpose.sentence(),
            sketch.statements());
    Trial.Outcome outcome = trial.settle(draft);
    List<LeftOut> leftOut = new ArrayList<>(sketch.leftOut());
    leftOut.addAll(trial.dropped());
    if (outcome.succeeded()) {
      rest(sketch, outcome.draft()).ifPresent(leftOut::add);
    }
    return new Result(
        Optional.of(outcome.draft()).filter(any -> outcome.succeeded()),
        leftOut,
        outcome.objections());
  }

  private static Purpose fill(Sketch sketch) {
    Subject subject = Subject.of(sketch.links());
    Samplers samplers = new Samplers(sketch.links(), sketch.titles());
    PromptFinder prompts = new PromptFinder(sketch, samplers, subject);
    prompts.find();
    new FileFinder(sketch).find();
    new SizeFinder(sketch, samplers).find();
    new SettingsFinder(sketch, samplers).find(prompts.guidances());
    new StrengthFinder(sketch).find();
    new LoraFinder(sketch).find();
    new ModelFinder(sketch, samplers, prompts.encoders()).find();
    new TitledFinder(sketch).find();
    new AnythingFinder(sketch).find();
    new OutputFinder(sketch).find();
    return Purpose.of(sketch, subject);
  }

  /** One word on all other inputs: a person may want some of them. */
  private static Optional<LeftOut> rest(Sketch sketch, Draft draft) {
    Set<String> set = new HashSet<>();
    draft.statements().forEach(statement -> set.addAll(statement.keys()));
    List<NodeInput> rest =
        sketch.links().nodes().stream()
            .flatMap(Links::inputs)
            .filter(input -> input.literal().filter(Literal::isScalar).isPresent())
            .filter(input -> !set.contains(input.key()) && !OF_THE_EDITOR.contains(input.name()))
            .sorted(
                (a, b) ->
                    Integer.compare(sketch.links().depth(b.node()), sketch.links().depth(a.node())))
            .toList();
    if (rest.isEmpty()) {
      return Optional.empty();
    }
    String named =
        rest.stream()
            .limit(MOST_NAMED)
            .map(input -> "`" + sketch.selectors().target(input.node(), input.name()) + "`")
            .collect(Collectors.joining(", "));
    int more = rest.size() - MOST_NAMED;
    return Optional.of(
        new LeftOut(
            named + (more > 0 ? " and " + more + " more" : ""),
            "programs seldom set "
                + (rest.size() == 1 ? "it" : "them")
                + ", and what is saved is used"));
  }
}
