package dev.weft.workflow.descriptor;

import dev.weft.workflow.Parameter;
import dev.weft.workflow.Workflow;
import dev.weft.workflow.graph.Comparison;
import dev.weft.workflow.graph.Pairing;
import dev.weft.workflow.graph.ReadGraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a workflow back from a graph that it may have sent. What inputs hold is read; what no input
 * says is tried; and what comes of it is rendered, and held against the graph.
 */
final class GraphRecall<W extends Workflow<?>> {
  /** Values decide what is sent, and what is sent where values are: mostly one round tells both. */
  private static final int MOST_ROUNDS = 4;

  private final WorkflowDescriptor<W> descriptor;
  private final ReadGraph found;
  private final Trial<W> trial;
  private final Search<W> search;

  GraphRecall(WorkflowDescriptor<W> descriptor, ReadGraph found) {
    this.descriptor = descriptor;
    this.found = found;
    this.trial = new Trial<>(descriptor, found);
    this.search = new Search<>(trial);
  }

  /**
   * The workflow, or why it is none.
   *
   * @param file what to call the graph in messages
   * @throws RecallException if it is the graph of another workflow
   */
  Recalled<W> read(String file) {
    Map<Address, Answer> guessed = ofSaved();
    Attempt<W> attempt = trial.of(applied(shortest(), guessed));
    Map<Address, Answer> answers = guessed;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      attempt = search.improved(attempt);
      if (attempt.rendered() == null) {
        break;
      }
      answers = Reading.of(attempt.rendered().ways(), attempt.rendered().places());
      Settings next = applied(attempt.settings(), answers);
      if (next.equals(attempt.settings())) {
        break;
      }
      attempt = trial.of(next);
    }
    if (attempt.rendered() != null) {
      requireOwn(file, attempt.rendered().comparison());
      attempt = withoutGuesses(attempt, answers);
    }
    return new Verdict<>(trial, search, attempt, answers).recalled(file);
  }

  /** What the saved workflow's own inputs hold, to begin with. */
  private Map<Address, Answer> ofSaved() {
    List<Parameter> parameters = descriptor.parameters();
    if (parameters.isEmpty()) {
      return Map.of();
    }
    ReadGraph saved = ReadGraph.of(parameters.get(0).template().request().build().toJson());
    Places places = Places.ofSaved(descriptor, parameters);
    return Reading.of(Pairing.of(saved, found, places.free()), places);
  }

  /** Lists that are required, as short as they may be. */
  private Settings shortest() {
    Settings settings = Settings.NONE;
    for (PropertyDescriptor property : descriptor.properties()) {
      if (property.required() && property.list().isPresent()) {
        settings = settings.resized(property.name(), property.list().get().minimum());
      }
    }
    return settings;
  }

  private static Settings applied(Settings settings, Map<Address, Answer> answers) {
    Settings all = settings;
    for (Map.Entry<Address, Answer> answer : answers.entrySet()) {
      all =
          answer.getValue() instanceof Answer.Told told
              ? all.with(answer.getKey(), told.value())
              : all.without(answer.getKey());
    }
    return all;
  }

  /**
   * An attempt without values of the saved workflow's inputs that are not among what is sent, as
   * far as it sends the graph without them: nothing but their likeness speaks for them.
   */
  private Attempt<W> withoutGuesses(Attempt<W> attempt, Map<Address, Answer> answers) {
    Attempt<W> kept = attempt;
    for (Parameter parameter : descriptor.parameters()) {
      Address address = Address.of(parameter.name());
      boolean read =
          descriptor
              .property(address)
              .filter(property -> property.type() != PropertyType.SWITCH)
              .isPresent();
      if (read && !answers.containsKey(address)) {
        Attempt<W> without = trial.of(kept.settings().without(address));
        kept = kept.isBetterThan(without) ? kept : without;
      }
    }
    return kept;
  }

  private void requireOwn(String file, Comparison comparison) {
    int expected = comparison.expected().nodes().size();
    int paired = comparison.pairs().size();
    if (paired * 2 < expected) {
      throw new RecallException(
          file
              + " holds the graph of something else than workflow "
              + descriptor.name()
              + ": of the "
              + expected
              + " nodes that it sends there "
              + (paired == 1 ? "is " : "are ")
              + (paired == 0 ? "none" : paired),
          List.of());
    }
  }

  /** The settings of an attempt that were accepted, in the order of the mapping. */
  static Map<String, Object> accepted(Attempt<?> attempt, List<PropertyDescriptor> properties) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (PropertyDescriptor property : properties) {
      String name = property.name();
      List<Map<String, String>> elements = attempt.settings().elements(name);
      String value = attempt.settings().value(name);
      if (elements != null) {
        values.put(name, accepted(attempt, name, elements));
      } else if (value != null && !attempt.filling().refuses(name)) {
        values.put(name, value);
      }
    }
    return values;
  }

  private static List<Map<String, String>> accepted(
      Attempt<?> attempt, String list, List<Map<String, String>> elements) {
    List<Map<String, String>> accepted = new ArrayList<>();
    for (Map<String, String> element : elements) {
      int number = accepted.size();
      Map<String, String> values = new LinkedHashMap<>(element);
      values
          .keySet()
          .removeIf(name -> attempt.filling().refuses(new Address(list, number, name).name()));
      accepted.add(values);
    }
    return accepted;
  }
}
