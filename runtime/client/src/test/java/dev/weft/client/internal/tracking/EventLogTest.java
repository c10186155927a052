package dev.weft.client.internal.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.weft.client.job.ComfyException;
import dev.weft.client.job.JobEvent;
import dev.weft.client.job.PreviewImage;
import dev.weft.workflow.WorkflowNode;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class EventLogTest {
  private static final WorkflowNode NODE =
      new WorkflowNode("3", "KSampler", Optional.empty(), Optional.empty());

  private final EventLog log = new EventLog();

  @Test
  void everyReaderBeginsAtTheFirstEvent() {
    log.append(new JobEvent.Started());
    log.append(new JobEvent.Finished());

    assertThat(drain()).containsExactly(new JobEvent.Started(), new JobEvent.Finished());
    assertThat(drain()).hasSize(2);
  }

  @Test
  void aReaderWaitsForTheNextEvent() throws Exception {
    EventLog.Reader reader = log.reader();
    CompletableFuture<JobEvent> next = CompletableFuture.supplyAsync(reader::next);
    log.append(new JobEvent.Started());
    assertThat(next.get(10, TimeUnit.SECONDS)).isEqualTo(new JobEvent.Started());
  }

  @Test
  void nothingComesAfterTheLast() {
    log.append(new JobEvent.Cancelled());
    log.append(new JobEvent.Started());

    EventLog.Reader reader = log.reader();
    assertThat(reader.next()).isEqualTo(new JobEvent.Cancelled());
    assertThat(reader.hasNext()).isFalse();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(reader::next);
  }

  @Test
  void keepsTheNewestPreviewsAndAllThatMatters() {
    log.append(new JobEvent.Started());
    for (int i = 0; i < 100; i++) {
      log.append(preview(i));
    }
    log.append(new JobEvent.Finished());

    List<JobEvent> events = drain();
    assertThat(events).hasSize(KeptEvents.PREVIEWS + 2);
    assertThat(events.get(0)).isEqualTo(new JobEvent.Started());
    assertThat(((JobEvent.Preview) events.get(events.size() - 2)).image().bytes())
        .containsExactly(99);
  }

  @Test
  void forgetsOldProgressOfAJobThatNobodyReads() {
    for (int i = 0; i < 50_000; i++) {
      log.append(new JobEvent.Progress(i / 50_000.0, Optional.empty(), NODE, i, 50_000));
    }
    log.append(new JobEvent.Finished());
    assertThat(drain()).hasSize(KeptEvents.TICKS + 1);
  }

  @Test
  void keepsTheProgressThatAListenerHasNotBeenTold() {
    EventLog.Reader slow = log.reader();
    log.watch(slow, () -> {});
    int ticks = 5 * KeptEvents.TICKS;
    for (int i = 0; i < ticks; i++) {
      log.append(new JobEvent.Queued(i));
    }
    assertThat(slow.poll(2 * ticks)).hasSize(ticks);

    log.append(new JobEvent.Queued(0));
    assertThat(log.reader().poll(2 * ticks)).hasSize(KeptEvents.TICKS);
  }

  @Test
  void forgetsTheOldestProgressOfAListenerThatIsFarBehind() {
    EventLog.Reader blocked = log.reader();
    log.watch(blocked, () -> {});
    int ticks = KeptEvents.UNTOLD_TICKS + 100;
    for (int i = 0; i < ticks; i++) {
      log.append(new JobEvent.Queued(i));
    }
    assertThat(blocked.poll(ticks))
        .hasSize(KeptEvents.UNTOLD_TICKS)
        .startsWith(new JobEvent.Queued(100))
        .endsWith(new JobEvent.Queued(ticks - 1));
  }

  @Test
  void aPreviewIsReadAlone() {
    log.append(new JobEvent.Started());
    log.append(new JobEvent.Queued(1));
    log.append(preview(1));
    log.append(new JobEvent.Queued(2));
    EventLog.Reader reader = log.reader();

    assertThat(reader.poll(10)).containsExactly(new JobEvent.Started(), new JobEvent.Queued(1));
    assertThat(reader.poll(10)).singleElement().isInstanceOf(JobEvent.Preview.class);
    assertThat(reader.poll(10)).containsExactly(new JobEvent.Queued(2));
    assertThat(reader.poll(10)).isEmpty();
  }

  @Test
  void readersOnOtherThreadsSeeTheEventsInTheirOrderToTheLast() {
    List<CompletableFuture<List<JobEvent>>> readers = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      readers.add(
          CompletableFuture.supplyAsync(
              () -> {
                List<JobEvent> seen = new ArrayList<>();
                log.reader().forEachRemaining(seen::add);
                return seen;
              },
              task -> new Thread(task).start()));
    }
    for (int i = 0; i < 20_000; i++) {
      log.append(i % 7 == 0 ? preview(i) : new JobEvent.Queued(i));
    }
    log.append(new JobEvent.Finished());

    for (CompletableFuture<List<JobEvent>> reader : readers) {
      List<JobEvent> seen = reader.join();
      assertThat(seen).hasSizeGreaterThan(KeptEvents.TICKS).endsWith(new JobEvent.Finished());
      assertThat(seen)
          .filteredOn(JobEvent.Queued.class::isInstance)
          .extracting(event -> ((JobEvent.Queued) event).position())
          .isSorted();
    }
  }

  @Test
  void anInterruptedReaderGetsOutWithItsFlagSet() throws Exception {
    CountDownLatch reading = new CountDownLatch(1);
    CompletableFuture<Boolean> flag = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              reading.countDown();
              try {
                log.reader().hasNext();
              } catch (ComfyException e) {
                flag.complete(Thread.currentThread().isInterrupted());
              }
            });
    thread.start();
    reading.await();
    thread.interrupt();
    assertThat(flag.get(10, TimeUnit.SECONDS)).isTrue();
  }

  private List<JobEvent> drain() {
    List<JobEvent> events = new ArrayList<>();
    log.reader().forEachRemaining(events::add);
    return events;
  }

  private static JobEvent preview(int number) {
    return new JobEvent.Preview(NODE, new PreviewImage("image/png", new byte[] {(byte) number}));
  }
}
