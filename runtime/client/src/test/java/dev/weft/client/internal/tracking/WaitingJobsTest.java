package dev.weft.client.internal.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.client.GraphWorkflow;
import dev.weft.client.job.Job;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WaitingJobsTest {
  private static final int JOBS = 10_000;
  private static final String TEXT_TO_IMAGE =
      """
      {"3": {"class_type": "KSampler", "inputs": {"seed": 1, "steps": 20, "cfg": 8, "denoise": 1,
         "sampler_name": "euler", "scheduler": "normal", "model": ["4", 0], "positive": ["6", 0],
         "negative": ["7", 0], "latent_image": ["5", 0]}},
       "4": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "a.safetensors"}},
       "5": {"class_type": "EmptyLatentImage", "inputs": {"width": 64, "height": 64, "batch_size": 1}},
       "6": {"class_type": "CLIPTextEncode", "inputs": {"text": "a", "clip": ["4", 1]}},
       "7": {"class_type": "CLIPTextEncode", "inputs": {"text": "b", "clip": ["4", 1]}},
       "8": {"class_type": "VAEDecode", "inputs": {"samples": ["3", 0], "vae": ["4", 2]}},
       "9": {"class_type": "SaveImage", "inputs": {"images": ["8", 0], "filename_prefix": "x"}}}
      """;

  private final JobTracker jobs = new JobTracker(new MemoryServer(), PollTimes.DEFAULT);

  @AfterEach
  void stop() {
    jobs.close();
  }

  @Test
  void eachTakesLessThanTwoKilobytes() {
    GraphWorkflow workflow = GraphWorkflow.of(TEXT_TO_IMAGE);
    jobs.submit(workflow);
    long before = used();
    List<Job<?>> waiting = new ArrayList<>();
    for (int i = 0; i < JOBS; i++) {
      waiting.add(jobs.submit(workflow));
    }
    while (waiting.stream().anyMatch(job -> job.queuePosition().isEmpty())) {
      Thread.onSpinWait();
    }

    assertThat((used() - before) / waiting.size()).isLessThan(2048);
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
