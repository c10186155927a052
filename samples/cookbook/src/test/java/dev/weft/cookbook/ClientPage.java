package dev.weft.cookbook;

import dev.weft.client.ComfyClient;
import dev.weft.client.job.Job;
import dev.weft.client.job.JobCancelledException;
import dev.weft.client.job.JobEvent;
import dev.weft.client.job.JobFailedException;
import dev.weft.client.job.JobListener;
import dev.weft.client.job.JobLostException;
import dev.weft.client.job.JobSubmitter;
import dev.weft.client.job.SubmitOptions;
import dev.weft.client.job.TimeLimitException;
import dev.weft.client.job.WorkflowRejectedException;
import dev.weft.client.server.NodeInput;
import dev.weft.client.server.ServerProfile;
import dev.weft.workflow.ApiWorkflow;
import dev.weft.workflow.InputImage;
import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.OutputFile;
import dev.weft.workflow.OutputImage;
import java.io.OutputStream;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** The examples of {@code docs/client.md}, one method each. */
final class ClientPage {
  private ClientPage() {}

  static void quick() {
    // begin quick
    try (ComfyClient comfy = ComfyClient.connect("http://127.0.0.1:8188")) {
      PaintingWorkflow.Outputs outputs =
          comfy.submit(PaintingWorkflow.prompt("a lighthouse").build()).await();
      outputs.images().get(0).saveTo(Path.of("lighthouse.png"));
    }
    // end
  }

  static ComfyClient settings(String key) {
    // begin settings
    ComfyClient comfy =
        ComfyClient.builder("https://gpu.example.com/comfy/")
            .header("Authorization", "Bearer " + key)
            .requestTimeout(Duration.ofSeconds(30))
            .patience(Duration.ofMinutes(10))
            .build();
    // end
    return comfy;
  }

  static ComfyClient profile(String key) {
    // begin profile
    ComfyClient cloud =
        ComfyClient.builder("https://cloud.comfy.org")
            .profile(ServerProfile.COMFY_CLOUD)
            .header("X-API-Key", key)
            .build();
    // end
    return cloud;
  }

  static void events(ComfyClient comfy, PaintingWorkflow workflow) {
    // begin events
    Job<PaintingWorkflow.Outputs> job = comfy.submit(workflow);
    for (JobEvent event : job.events()) {
      if (event instanceof JobEvent.Queued queued) {
        System.out.println("number " + queued.position() + " in the queue");
      } else if (event instanceof JobEvent.NodeStarted started) {
        System.out.println(started.node().displayName());
      } else if (event instanceof JobEvent.Progress progress) {
        System.out.printf("%3.0f %%  %s%n", progress.overall() * 100, progress.label());
      }
    }
    List<OutputImage> images = job.await().images();
    // end
    images.clear();
  }

  static void views(Job<PaintingWorkflow.Outputs> job) {
    // begin views
    job.future().thenAccept(outputs -> System.out.println(outputs.images()));
    job.listen(
        new JobListener() {
          @Override
          public void onEvent(JobEvent event) {
            System.out.println(event);
          }
        });
    job.cancel();
    // end
  }

  static void options(JobSubmitter comfy, PaintingWorkflow workflow, String partnerKey) {
    // begin options
    SubmitOptions options =
        SubmitOptions.DEFAULT
            .atFront()
            .withTimeLimit(Duration.ofMinutes(5))
            .withPreviews(false)
            .withPartnerKey(partnerKey)
            .withExtraData("extra_pnginfo", "{\"order\": {\"number\": 17}}");
    comfy.submit(workflow, options);
    // end
  }

  static void attach(ComfyClient comfy, PaintingWorkflow workflow) {
    // begin attach
    UUID id = UUID.randomUUID(); // into your database, before:
    Job<PaintingWorkflow.Outputs> job = comfy.submit(workflow, SubmitOptions.DEFAULT.withId(id));

    // the program is started again, and finds the id in its database:
    Job<PaintingWorkflow.Outputs> same = comfy.attach(id.toString(), workflow);
    // end
    job.cancel();
    same.cancel();
  }

  static void errors(ComfyClient comfy, PaintingWorkflow workflow) {
    // begin errors
    try {
      comfy.submit(workflow).await();
    } catch (WorkflowRejectedException e) {
      e.problems().forEach(problem -> System.err.println(problem.message()));
    } catch (JobFailedException e) {
      System.err.println(e.getMessage()); // node 3 (Painting) failed: OutOfMemoryError: …
    } catch (JobCancelledException | TimeLimitException e) {
      System.err.println("stopped");
    } catch (JobLostException e) {
      System.err.println(e.reason()); // and e.outputs(), as far as they were heard of
    }
    // end
  }

  static void plain(ComfyClient comfy) {
    // begin plain
    ApiWorkflow workflow =
        ApiWorkflow.of(Path.of("txt2img.json"))
            .with("KSampler", "seed", 42)
            .with("6", "text", "a lighthouse")
            .with("Photo", "image", InputImage.of(Path.of("photo.png")));
    JobOutputs outputs = comfy.submit(workflow).await();
    List<OutputImage> images = outputs.images("9");
    // end
    images.clear();
  }

  static void server(ComfyClient comfy) {
    // begin server
    List<String> checkpoints = comfy.server().models("checkpoints");
    List<String> samplers = comfy.options(PaintingWorkflow.descriptor(), "sampler");
    NodeInput cfg = comfy.server().node("KSampler").orElseThrow().input("cfg").orElseThrow();
    System.out.println(cfg.minimum() + " to " + cfg.maximum());
    comfy.server().queue().forEach(job -> System.out.println(job.position() + " " + job.mine()));
    comfy.server().history(10).forEach(job -> System.out.println(job.end() + " " + job.outputs()));
    comfy.server().freeMemory();
    // end
    checkpoints.addAll(samplers);
  }

  static void downloads(List<OutputImage> images, OutputStream response) {
    // begin downloads
    OutputImage image = images.get(0);
    image.saveTo(Path.of("lighthouse.png"), StandardCopyOption.REPLACE_EXISTING);
    image.asJpeg(80).writeTo(response);
    OutputFile.saveAll(images, Path.of("pictures"), "lighthouse-{index}.{ext}");
    // end
  }

  static void files(ComfyClient comfy, OutputImage earlier) {
    // begin files
    InputImage photo = comfy.upload(InputImage.of(Path.of("photo.png")));
    InputImage again = InputImage.of(earlier);
    InputImage masked = comfy.uploadMask(InputImage.of(Path.of("mask.png")), photo);
    // end
    System.out.println(again + " " + masked);
  }
}
