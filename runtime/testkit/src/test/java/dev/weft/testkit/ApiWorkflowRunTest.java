package dev.weft.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.weft.client.ComfyClient;
import dev.weft.client.HurriedClient;
import dev.weft.client.job.WorkflowRejectedException;
import dev.weft.testkit.protocol.ComfyVersion;
import dev.weft.workflow.ApiWorkflow;
import dev.weft.workflow.JobOutputs;
import java.nio.file.Path;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file in API format runs without a generated class. */
@Timeout(60)
class ApiWorkflowRunTest {
  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void runsAndYieldsByNode(ComfyVersion version) throws Exception {
    Path file = Path.of(ApiWorkflowRunTest.class.getResource("txt2img.json").toURI());
    ApiWorkflow workflow = ApiWorkflow.of(file).with("KSampler", "steps", 2).with("5", "width", 64);
    try (ComfySimulator server = ComfySimulator.builder().version(version).build().start();
        ComfyClient client = HurriedClient.connect(server.url().toString())) {
      JobOutputs outputs = client.submit(workflow).await();

      assertThat(outputs.images("9")).hasSize(1);
      assertThatExceptionOfType(WorkflowRejectedException.class)
          .isThrownBy(() -> client.submit(workflow.with("5", "width", 4)))
          .withMessageContaining("width of node 5");
    }
  }
}
