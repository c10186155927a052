package dev.weft.client.internal.tracking;

import dev.weft.client.internal.server.EventLoop;
import dev.weft.client.job.ComfyException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes blocking calls off the event loop, and their answers back to it. */
final class Questions {
  private static final Logger LOG = LoggerFactory.getLogger(Questions.class);

  private final Executor askers;
  private final EventLoop loop;

  Questions(Executor askers, EventLoop loop) {
    this.askers = askers;
    this.loop = loop;
  }

  /**
   * Asks on a thread of its own and goes on with the answer, or with what went wrong, as the loop.
   * An {@link Error} there arrives as the cause of the exception.
   */
  <T> void ask(Supplier<T> question, Consumer<T> then, Consumer<ComfyException> otherwise) {
    run(
        () -> {
          try {
            T answer = question.get();
            loop.run(() -> then.accept(answer));
          } catch (ComfyException e) {
            loop.run(() -> otherwise.accept(e));
          } catch (RuntimeException | Error e) {
            LOG.warn("a fault in the client, please report it", e);
            ComfyException fault = new ComfyException("a fault in the client: " + e, e);
            loop.run(() -> otherwise.accept(fault));
          }
        });
  }

  void run(Runnable call) {
    askers.execute(call);
  }
}
