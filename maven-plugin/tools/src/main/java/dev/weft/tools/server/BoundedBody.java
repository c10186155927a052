package dev.weft.tools.server;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Takes an answer as far as it is bearable. */
final class BoundedBody implements BodySubscriber<BoundedBody.Taken> {
  private final Budget budget;
  private final CompletableFuture<Taken> taken = new CompletableFuture<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private Flow.@Nullable Subscription subscription;

  /**
   * What came.
   *
   * @param whole false when there was more
   */
  record Taken(ByteBuffer bytes, boolean whole) {}

  BoundedBody(Budget budget) {
    this.budget = budget;
  }

  @Override
  public CompletionStage<Taken> getBody() {
    return taken;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    given.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      if (taken.isDone()) {
        return;
      }
      if (!budget.take(buffer.remaining())) {
        if (subscription != null) {
          subscription.cancel();
        }
        taken.complete(new Taken(ByteBuffer.wrap(bytes.toByteArray()), false));
        return;
      }
      byte[] part = new byte[buffer.remaining()];
      buffer.get(part);
      bytes.writeBytes(part);
    }
  }

  @Override
  public void onError(Throwable failure) {
    taken.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    taken.complete(new Taken(ByteBuffer.wrap(bytes.toByteArray()), true));
  }
}
