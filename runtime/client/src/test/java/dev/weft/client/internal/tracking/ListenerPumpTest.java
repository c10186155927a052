package dev.weft.client.internal.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.client.job.JobEvent;
import dev.weft.client.job.JobListener;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ListenerPumpTest {
  private final EventLog log = new EventLog();
  private final ClientThreads threads = new ClientThreads(error -> {});
  private final Executor workers = threads.workers();

  @AfterEach
  void stop() {
    threads.stop(() -> {});
  }

  @Test
  void tellsEverythingInOrderAndTheLastLast() throws Exception {
    Recorder early = new Recorder(false);
    ListenerPump.start(log, early, workers);
    for (int i = 0; i < 500; i++) {
      log.append(new JobEvent.Queued(i));
    }
    log.append(new JobEvent.Finished());
    Recorder late = new Recorder(false);
    ListenerPump.start(log, late, workers);

    assertThat(early.ended()).hasSize(502).endsWith("Finished[]", "end Finished[]");
    assertThat(late.ended()).isEqualTo(early.ended());
  }

  @Test
  void aListenerThatThrowsHearsTheRestAndHarmsNobody() throws Exception {
    Recorder rude = new Recorder(true);
    Recorder polite = new Recorder(false);
    ListenerPump.start(log, rude, workers);
    ListenerPump.start(log, polite, workers);
    log.append(new JobEvent.Started());
    log.append(new JobEvent.Finished());

    assertThat(rude.ended()).containsExactly("Started[]", "Finished[]", "end Finished[]");
    assertThat(polite.ended()).hasSize(3);
  }

  @Test
  void aListenerThatBlocksHoldsUpNobody() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    JobListener blocked =
        new JobListener() {
          @Override
          public void onEvent(JobEvent event) {
            try {
              release.await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          }
        };
    Recorder other = new Recorder(false);
    ListenerPump.start(log, blocked, workers);
    ListenerPump.start(log, other, workers);
    log.append(new JobEvent.Finished());

    assertThat(other.ended()).hasSize(2);
    release.countDown();
  }

  private static final class Recorder implements JobListener {
    private final boolean throwing;
    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch end = new CountDownLatch(1);

    Recorder(boolean throwing) {
      this.throwing = throwing;
    }

    @Override
    public void onEvent(JobEvent event) {
      heard.add(event.toString());
      if (throwing) {
        throw new IllegalStateException("meant to");
      }
    }

    @Override
    public void onEnd(JobEvent last) {
      heard.add("end " + last);
      end.countDown();
    }

    List<String> ended() throws InterruptedException {
      assertThat(end.await(10, TimeUnit.SECONDS)).isTrue();
      return heard;
    }
  }
}
