package dev.weft.workflow.descriptor;

import dev.weft.workflow.Workflow;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was read back from a file.
 *
 * @param <W> the generated class
 */
public final class Recalled<W extends Workflow<?>> {
  private final String file;
  private final String name;
  private final UntypedBuilder<W> builder;
  private final @Nullable W workflow;
  private final List<Misfit> misfits;

  Recalled(
      String file,
      String name,
      UntypedBuilder<W> builder,
      @Nullable W workflow,
      List<Misfit> misfits) {
    this.file = file;
    this.name = name;
    this.builder = builder;
    this.workflow = workflow;
    this.misfits = List.copyOf(misfits);
  }

  /**
   * The workflow.
   *
   * @throws RecallException if something does not fit, with all that does not
   */
  public W workflow() {
    return fitting()
        .orElseThrow(
            () -> new RecallException(file + " does not fit workflow " + name + ":", misfits));
  }

  /** The workflow, if all of it fits. */
  public Optional<W> fitting() {
    return misfits.isEmpty() ? Optional.ofNullable(workflow) : Optional.empty();
  }

  /** What does not fit; none if there is a workflow. */
  public List<Misfit> misfits() {
    return misfits;
  }

  /** A builder with all that fits, to set what is lacking. */
  public UntypedBuilder<W> builder() {
    return builder;
  }

  /** The file and what does not fit: no values. */
  @Override
  public String toString() {
    return "Recalled[" + name + " from " + file + ", " + misfits.size() + " misfits]";
  }
}
