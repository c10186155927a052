package dev.weft.client;

import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes blocking calls off the event loop, and their answers back to it. */
final class Questions {
  private final Executor workers;
  private final EventLoop loop;

  Questions(Executor workers, EventLoop loop) {
    this.workers = workers;
    this.loop = loop;
  }

  /** Asks on a worker and goes on with the answer, or with what went wrong, on the loop. */
  <T> void ask(Supplier<T> question, BiConsumer<@Nullable T, @Nullable ComfyException> then) {
    run(
        () -> {
          try {
            T answer = question.get();
            loop.execute(() -> then.accept(answer, null));
          } catch (ComfyException e) {
            loop.execute(() -> then.accept(null, e));
          } catch (RuntimeException | Error e) {
            ComfyException fault = new ComfyException("a fault in the client: " + e, e);
            loop.execute(() -> then.accept(null, fault));
          }
        });
  }

  void run(Runnable call) {
    workers.execute(call);
  }
}
