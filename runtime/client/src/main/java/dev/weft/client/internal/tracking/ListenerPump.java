package dev.weft.client.internal.tracking;

import dev.weft.client.job.JobEvent;
import dev.weft.client.job.JobListener;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries the events of a log to one listener, one at a time, on a worker thread that may be held
 * up.
 */
final class ListenerPump {
  private static final int AT_ONCE = 256;

  private static final Logger LOG = LoggerFactory.getLogger(ListenerPump.class);

  private final EventLog.Reader reader;
  private final JobListener listener;
  private final Executor workers;
  private final AtomicReference<State> state = new AtomicReference<>(State.IDLE);

  private enum State {
    /** No task is there. */
    IDLE,
    /** A task tells what is new. */
    TELLING,
    /** More has come since it looked. */
    MORE
  }

  private ListenerPump(EventLog log, JobListener listener, Executor workers) {
    this.reader = log.reader();
    this.listener = listener;
    this.workers = workers;
  }

  static void start(EventLog log, JobListener listener, Executor workers) {
    ListenerPump pump = new ListenerPump(log, listener, workers);
    log.watch(pump.reader, pump::signal);
    pump.signal();
  }

  /**
   * Only the first of several signals starts a task; the task sees to the others before it ends.
   */
  private void signal() {
    if (state.get() != State.MORE && state.getAndSet(State.MORE) == State.IDLE) {
      workers.execute(this::drain);
    }
  }

  private void drain() {
    do {
      state.set(State.TELLING);
      List<JobEvent> events = reader.poll(AT_ONCE);
      while (!events.isEmpty()) {
        events.forEach(this::tell);
        events = reader.poll(AT_ONCE);
      }
    } while (!state.compareAndSet(State.TELLING, State.IDLE));
  }

  private void tell(JobEvent event) {
    guarded(() -> listener.onEvent(event));
    if (event instanceof JobEvent.Progress progress) {
      guarded(() -> listener.onProgress(progress));
    } else if (event instanceof JobEvent.Preview preview) {
      guarded(() -> listener.onPreview(preview));
    }
    if (event.isLast()) {
      guarded(() -> listener.onEnd(event));
    }
  }

  private void guarded(Runnable call) {
    try {
      call.run();
    } catch (RuntimeException | Error e) {
      LOG.warn("a job listener threw; the job goes on", e);
    }
  }
}
