package dev.weft.testkit.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.client.job.Job;
import dev.weft.workflow.OutputImage;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** Compares what a client was told with what the journal of its server says. */
final class Reckoning {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Map<Ending, Integer> endings = new EnumMap<>(Ending.class);
  private final JobJournal journal;
  private int lostThoughEnded;

  Reckoning(JobJournal journal) {
    this.journal = journal;
  }

  /** Waits for the end of a job that nothing hinders any more. */
  static Ending endOf(Job<List<OutputImage>> job) {
    try {
      List<OutputImage> images =
          job.future().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
      assertThat(images).as("pictures of job %s", job.promptId()).hasSize(1);
      return Ending.SUCCESS;
    } catch (CompletionException e) {
      return Ending.of(e.getCause());
    }
  }

  void judge(Job<List<OutputImage>> job) {
    Ending ending = endOf(job);
    String told = journal.of(job.promptId());
    assertThat(ending.agreesWith(journal, job.promptId()))
        .as("job %s ended in %s; the journal: %s", job.promptId(), ending, told)
        .isTrue();
    endings.merge(ending, 1, Integer::sum);
    if (ending == Ending.LOST && !told.equals("taken")) {
      lostThoughEnded++;
    }
  }

  /** No job runs twice; a submit that failed left one at most. */
  void assertNothingDoubled(int submitted, int refused) {
    assertThat(journal.doubled()).as("jobs that were taken twice").isEmpty();
    assertThat(journal.taken()).isBetween(submitted, submitted + refused);
  }

  @Override
  public String toString() {
    return endings
        + ", of the lost "
        + lostThoughEnded
        + " had ended before their server was killed; "
        + journal.lives()
        + " lives of the server";
  }
}
