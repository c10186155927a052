package dev.weft.workflow.descriptor;

import dev.weft.workflow.Workflow;
import dev.weft.workflow.graph.ReadGraph;
import dev.weft.workflow.json.JsonSyntax;
import dev.weft.workflow.picture.UnreadablePictureException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Makes a workflow of what a file remembers of one.
 *
 * @param file what to call it in messages
 */
record Recall<W extends Workflow<?>>(WorkflowDescriptor<W> descriptor, String file) {

  Recalled<W> read(Path path) {
    try {
      return of(Remembered.of(path));
    } catch (UnreadablePictureException | Remembered.Unreadable e) {
      throw new RecallException(file + " " + e.getMessage(), e);
    }
  }

  Recalled<W> readGraph(String json) {
    try {
      return of(new Remembered(Optional.empty(), Remembered.ofJson(json).graph()));
    } catch (Remembered.Unreadable e) {
      throw new RecallException(file + " " + e.getMessage(), e);
    }
  }

  /** Values that Weft wrote, if they fit; else those of the graph, if they fit better. */
  private Recalled<W> of(Remembered remembered) {
    if (remembered.graph().isEmpty()) {
      return ofValues(remembered);
    }
    Optional<Recalled<W>> values = remembered.weft().flatMap(this::ofOwnValues);
    if (values.filter(found -> found.misfits().isEmpty()).isPresent()) {
      return values.get();
    }
    try {
      Recalled<W> graph = ofGraph(remembered.graph().get());
      return graph.misfits().isEmpty() ? graph : values.orElse(graph);
    } catch (RecallException e) {
      return values.orElseThrow(() -> e);
    }
  }

  private Recalled<W> ofGraph(String json) {
    try {
      return new GraphRecall<>(descriptor, ReadGraph.of(json)).read(file);
    } catch (JacksonException e) {
      throw new RecallException(
          file + " holds a graph that is no JSON: " + JsonSyntax.describe(e), e);
    }
  }

  /** Values of this workflow; those of another, and damaged ones, are none. */
  private Optional<Recalled<W>> ofOwnValues(String json) {
    try {
      return Optional.of(RecordedValues.read(json))
          .filter(recorded -> recorded.workflow().equals(descriptor.name()))
          .map(recorded -> fitted(recorded.values()));
    } catch (JacksonException damaged) {
      return Optional.empty();
    }
  }

  private Recalled<W> ofValues(Remembered remembered) {
    RecordedValues recorded =
        remembered
            .weft()
            .map(this::recorded)
            .orElseThrow(
                () ->
                    new RecallException(
                        file + " holds no values of workflow " + descriptor.name(), List.of()));
    if (!recorded.workflow().equals(descriptor.name())) {
      throw new RecallException(
          file + " is of workflow " + recorded.workflow() + ", not of " + descriptor.name(),
          List.of());
    }
    return fitted(recorded.values());
  }

  private RecordedValues recorded(String json) {
    try {
      return RecordedValues.read(json);
    } catch (JacksonException e) {
      throw new RecallException(
          file + " holds values that are no JSON: " + JsonSyntax.describe(e), e);
    }
  }

  private Recalled<W> fitted(Map<String, Object> values) {
    UntypedBuilder<W> builder = descriptor.builder();
    List<Misfit> misfits = new ArrayList<>();
    Map<String, Object> fitting = new LinkedHashMap<>();
    values.forEach(
        (name, value) -> {
          try {
            builder.set(name, value);
            fitting.put(name, value);
          } catch (IllegalArgumentException e) {
            misfits.add(Misfit.of(name, e));
          }
        });
    @Nullable W workflow = null;
    if (misfits.isEmpty()) {
      try {
        workflow = builder.build();
      } catch (IllegalArgumentException e) {
        misfits.add(new Misfit("", String.valueOf(e.getMessage())));
      }
    }
    return new Recalled<>(
        new Recalled.Origin(file, descriptor.name(), false),
        builder,
        workflow,
        fitting,
        misfits,
        List.of());
  }
}
