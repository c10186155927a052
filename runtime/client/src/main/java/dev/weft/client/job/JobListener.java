package dev.weft.client.job;

/**
 * Hears the events of one job, from the first on, one at a time and in order.
 *
 * <p>Called on a thread of the client named {@code weft-worker-…}, which a listener may block: it
 * then holds up nobody but itself: of previews it misses those that it is too slow for, of progress
 * some if it is tens of thousands of reports behind. {@link #onEnd} is called exactly once, after
 * everything else, also when the client is closed. What a listener throws is logged and goes no
 * further.
 */
public interface JobListener {

  /** Every event, the last one too. */
  default void onEvent(JobEvent event) {}

  /** The job got on; also told to {@link #onEvent}, before. */
  default void onProgress(JobEvent.Progress progress) {}

  /** A preview; also told to {@link #onEvent}, before. */
  default void onPreview(JobEvent.Preview preview) {}

  /** The last call, with the last event. */
  default void onEnd(JobEvent last) {}
}
