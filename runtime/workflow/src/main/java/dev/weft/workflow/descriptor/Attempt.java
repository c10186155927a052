package dev.weft.workflow.descriptor;

import dev.weft.workflow.graph.Score;
import org.jspecify.annotations.Nullable;

/**
 * Settings, and how near they come to the graph that was read.
 *
 * @param filling what became of the settings; for what is lacking there are stand-ins
 * @param workflow null where none can be built
 * @param rendered null where none can be built
 * @param failure why none can be built; empty where one can
 */
record Attempt<W>(
    Settings settings,
    Filling filling,
    @Nullable W workflow,
    @Nullable Rendered rendered,
    String failure) {

  Score score() {
    return rendered == null ? Score.WORST : rendered.score();
  }

  /** Whether it sends the graph that was read, as far as values are known. */
  boolean isSame() {
    return score().isSame();
  }

  boolean isBetterThan(Attempt<W> other) {
    return score().compareTo(other.score()) < 0;
  }

  /** Whether another one comes as near. */
  boolean isMatchedBy(Attempt<W> other) {
    return other.rendered != null && score().isMatchedBy(other.score());
  }

  /** Whether another one may come nearer: it sends something else, or the same under other ids. */
  boolean leavesToWish() {
    return rendered == null
        || !isSame()
        || (score().renumbered() > 0 && rendered.comparison().hasOwnIds());
  }

  /** Whether a property sets an input of what is sent. */
  boolean hasPlaceFor(Address address) {
    return rendered != null && rendered.places().has(address);
  }
}
