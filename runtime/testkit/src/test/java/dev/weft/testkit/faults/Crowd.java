package dev.weft.testkit.faults;

import dev.weft.client.ComfyClient;
import dev.weft.client.job.ComfyException;
import dev.weft.client.job.Job;
import dev.weft.client.job.JobEvent;
import dev.weft.client.job.JobListener;
import dev.weft.workflow.OutputImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Submits jobs of all kinds, some at once, and goes on whatever a submit ends in. */
final class Crowd {
  private static final int AT_ONCE = 12;

  private final ComfyClient client;
  private final Random random;
  private final Semaphore places = new Semaphore(AT_ONCE);
  private final List<Job<List<OutputImage>>> jobs = new ArrayList<>();
  private int refused;

  Crowd(ComfyClient client, Random random) {
    this.client = client;
    this.random = random;
  }

  List<Job<List<OutputImage>>> jobs() {
    return jobs;
  }

  /** How many submits ended in an exception; the server may have taken such a job. */
  int refused() {
    return refused;
  }

  void submit(int wanted) throws InterruptedException {
    while (jobs.size() < wanted) {
      // A place that does not come free is a job that hangs, which is told in the end.
      boolean unused = places.tryAcquire(5, TimeUnit.SECONDS);
      submitOne();
    }
  }

  private void submitOne() {
    int kind = random.nextInt(20);
    String prompt = "chore " + random.nextInt();
    Chores chores = kind == 0 ? Chores.failing(prompt) : Chores.good(prompt, 1 + random.nextInt(3));
    Job<List<OutputImage>> job;
    try {
      job = client.submit(chores);
    } catch (ComfyException e) {
      refused++;
      places.release();
      return;
    }
    jobs.add(job);
    job.future().whenComplete((images, failure) -> places.release());
    if (kind == 1) {
      job.cancel();
    } else if (kind == 2) {
      cancelOnceItRuns(job);
    }
  }

  private static void cancelOnceItRuns(Job<?> job) {
    job.listen(
        new JobListener() {
          @Override
          public void onEvent(JobEvent event) {
            if (event instanceof JobEvent.Started) {
              job.cancel();
            }
          }
        });
  }
}
