package dev.weft.workflow.descriptor;

import dev.weft.workflow.Workflow;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was read back from a file: the workflow, or what keeps it from being one, as data.
 *
 * @param <W> the generated class
 */
public final class Recalled<W extends Workflow<?>> {
  private final Origin origin;
  private final UntypedBuilder<W> builder;
  private final @Nullable W workflow;
  private final Map<String, Object> values;
  private final List<Misfit> misfits;
  private final List<Note> notes;

  Recalled(
      Origin origin,
      UntypedBuilder<W> builder,
      @Nullable W workflow,
      Map<String, Object> values,
      List<Misfit> misfits,
      List<Note> notes) {
    this.origin = origin;
    this.builder = builder;
    this.workflow = workflow;
    this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    this.misfits = List.copyOf(misfits);
    this.notes = List.copyOf(notes);
  }

  /**
   * What was read.
   *
   * @param file what to call it in messages
   * @param workflow the name of the workflow
   * @param graph whether values are those of the graph
   */
  record Origin(String file, String workflow, boolean graph) {}

  /**
   * The workflow.
   *
   * @throws RecallException if something does not fit, with all that does not
   */
  public W workflow() {
    return fitting()
        .orElseThrow(
            () ->
                new RecallException(
                    origin.file() + " does not fit workflow " + origin.workflow() + ":", misfits));
  }

  /** The workflow, if all of it fits. */
  public Optional<W> fitting() {
    return misfits.isEmpty() ? Optional.ofNullable(workflow) : Optional.empty();
  }

  /** What keeps it from being a workflow that sends what was read; none if there is a workflow. */
  public List<Misfit> misfits() {
    return misfits;
  }

  /**
   * What is left open: values that the graph does not tell, since nothing that was sent depends on
   * them, and nodes beside those of the workflow. None where {@link #isFromGraph} is false.
   */
  public List<Note> notes() {
    return notes;
  }

  /**
   * What was read and fits, in the order of the mapping, by the names and in the form that {@link
   * UntypedBuilder#set} takes: texts, and of a list a list of maps. No secrets. What is not among
   * them is as by default.
   */
  public Map<String, Object> values() {
    return values;
  }

  /** Whether values were read from the graph, as there were none of Weft's own that fit. */
  public boolean isFromGraph() {
    return origin.graph();
  }

  /** A builder with all that fits, to set what is lacking. */
  public UntypedBuilder<W> builder() {
    return builder;
  }

  /** The file and what does not fit: no values. */
  @Override
  public String toString() {
    return "Recalled["
        + origin.workflow()
        + " from "
        + origin.file()
        + ", "
        + misfits.size()
        + " misfits]";
  }
}
