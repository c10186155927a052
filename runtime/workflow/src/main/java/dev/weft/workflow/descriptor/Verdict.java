package dev.weft.workflow.descriptor;

import dev.weft.workflow.Parameter.Target;
import dev.weft.workflow.Workflow;
import dev.weft.workflow.graph.Comparison;
import dev.weft.workflow.graph.Difference;
import dev.weft.workflow.graph.ReadGraph;
import dev.weft.workflow.graph.ReadInput;
import dev.weft.workflow.graph.ReadInput.From;
import dev.weft.workflow.graph.ReadInput.Value;
import dev.weft.workflow.graph.ReadNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says what an attempt has come to. A misfit is what keeps a workflow from sending the graph that
 * was read; a note is what it would send all the same, but the graph does not tell, or has beside.
 */
final class Verdict<W extends Workflow<?>> {
  private static final int MOST_LISTED = 5;

  private final WorkflowDescriptor<W> descriptor;
  private final Trial<W> trial;
  private final Search<W> search;
  private final Attempt<W> attempt;
  private final Map<Address, Answer> answers;
  private final List<Misfit> misfits = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  Verdict(Trial<W> trial, Search<W> search, Attempt<W> attempt, Map<Address, Answer> answers) {
    this.descriptor = trial.descriptor();
    this.trial = trial;
    this.search = search;
    this.attempt = attempt;
    this.answers = answers;
  }

  Recalled<W> recalled(String file) {
    misfits.addAll(attempt.filling().refused());
    answers.forEach(this::addUnclear);
    attempt.filling().lacking().forEach(this::addLacking);
    @Nullable Rendered rendered = attempt.rendered();
    if (rendered == null && misfits.isEmpty()) {
      misfits.add(new Misfit("", attempt.failure()));
    }
    if (rendered != null) {
      addDifferences(rendered);
      addMore(rendered);
      addUntold();
    }
    misfits.sort(Comparator.comparingInt(misfit -> order(misfit.parameter())));
    notes.sort(Comparator.comparingInt(note -> order(note.parameter())));
    UntypedBuilder<W> builder = descriptor.builder();
    Filling.of(builder, descriptor.properties(), attempt.settings());
    return new Recalled<>(
        new Recalled.Origin(file, descriptor.name(), true),
        builder,
        misfits.isEmpty() ? attempt.workflow() : null,
        GraphRecall.accepted(attempt, descriptor.properties()),
        misfits,
        notes);
  }

  private void addUnclear(Address address, Answer answer) {
    if (answer instanceof Answer.Unclear unclear) {
      misfits.add(new Misfit(address.name(), unclear.message()));
    }
  }

  private void addLacking(Address address) {
    if (isUntold(address)) {
      boolean secret =
          descriptor
              .property(address)
              .filter(property -> property.type() == PropertyType.SECRET)
              .isPresent();
      misfits.add(
          new Misfit(
              address.name(),
              address.name()
                  + (secret
                      ? " is required, and secrets are not read from graphs"
                      : " is required, and nothing in the graph tells it")));
    }
  }

  private boolean isUntold(Address address) {
    return misfits.stream().noneMatch(misfit -> misfit.parameter().equals(address.name()));
  }

  private void addDifferences(Rendered rendered) {
    Set<Target> passed = new HashSet<>(rendered.places().hidden());
    rendered.places().all().stream()
        .filter(place -> !isUntold(place.address()))
        .forEach(place -> passed.add(place.target()));
    if (!misfits.isEmpty()) {
      passed.addAll(rendered.computed().keySet());
    }
    for (Difference difference : rendered.comparison().differences(passed)) {
      if (difference instanceof Difference.Lacking lacking) {
        misfits.add(new Misfit("", "the graph lacks " + lacking.node().shown()));
      } else if (difference instanceof Difference.Input input) {
        add(input, rendered);
      }
    }
  }

  private void add(Difference.Input input, Rendered rendered) {
    Target target = new Target(input.node().id(), input.name());
    String name = rendered.places().setterOf(target).map(Address::name).orElse("");
    String place =
        Optional.ofNullable(rendered.computed().get(target))
            .orElse(input.name() + " of " + input.found().shown());
    Comparison comparison = rendered.comparison();
    String message =
        "the graph differs at "
            + place
            + ": "
            + shown(input.held().orElse(null), comparison.found())
            + ", where the workflow sends "
            + shown(input.expected().orElse(null), comparison.expected());
    misfits.add(new Misfit(name, name.isEmpty() ? message : name + ": " + message));
  }

  private static String shown(@Nullable ReadInput input, ReadGraph graph) {
    if (input instanceof From link) {
      ReadNode source = graph.nodes().get(link.sourceId());
      return "output "
          + link.slot()
          + " of "
          + (source == null ? "node " + link.sourceId() : source.shown());
    }
    return input instanceof Value value ? Shown.json(value.json()) : "nothing";
  }

  private void addMore(Rendered rendered) {
    rendered
        .missed()
        .forEach(
            node ->
                misfits.add(
                    new Misfit(
                        "",
                        "the graph has "
                            + node.shown()
                            + ", which the workflow does not send beside all else")));
    List<ReadNode> more =
        rendered.comparison().more().stream()
            .filter(node -> !rendered.missed().contains(node))
            .toList();
    if (!more.isEmpty()) {
      notes.add(
          new Note(
              "",
              "the graph has more, of which nothing that the workflow sends takes anything: "
                  + more.stream()
                      .limit(MOST_LISTED)
                      .map(ReadNode::shown)
                      .collect(Collectors.joining(", "))
                  + (more.size() > MOST_LISTED
                      ? " and " + (more.size() - MOST_LISTED) + " others"
                      : "")));
    }
  }

  private void addUntold() {
    Equivalents<W> equivalents = new Equivalents<>(trial, search, attempt);
    equivalents.find().forEach(this::add);
    Set<Address> tried =
        search.variables(attempt).stream()
            .map(Search.Variable::address)
            .collect(Collectors.toSet());
    for (PropertyDescriptor property : descriptor.properties()) {
      Address address = Address.of(property.name());
      if (property.list().isEmpty() && !tried.contains(address)) {
        addUntold(address, property, equivalents);
      }
    }
    if (trial.isOver()) {
      notes.add(new Note("", "so much is possible that not all of it was tried"));
    }
  }

  private void addUntold(Address address, PropertyDescriptor property, Equivalents<W> equivalents) {
    if (answers.containsKey(address) || attempt.filling().lacking().contains(address)) {
      return;
    }
    if (property.type() == PropertyType.SECRET) {
      add(address, " is not read: no secret is");
    } else if (!property.mayBeLeftOut() || equivalents.isOpen(address, StandIn.of(property))) {
      add(address, " is not told by the graph: none of its inputs is sent");
    }
  }

  private void add(Address address, String what) {
    notes.add(new Note(address.name(), address.name() + what));
  }

  /** Where a name stands in the mapping; what is about none stands last. */
  private int order(String name) {
    List<PropertyDescriptor> properties = descriptor.properties();
    for (int i = 0; i < properties.size(); i++) {
      String known = properties.get(i).name();
      if (name.equals(known) || name.startsWith(known + ".")) {
        return i;
      }
    }
    return properties.size();
  }
}
