package dev.weft.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SecretsTest {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(
              "x",
              "{\"20\": {\"inputs\": {\"key\": \"\"}, \"class_type\": \"Upload\"}}"
                  .getBytes(StandardCharsets.UTF_8))
          .load();
  private static final Parameter KEY = TEMPLATE.parameter("key").secret().sets("20", "key");

  @Test
  void areSentButInNoTextOfTheRequest() {
    WorkflowRequest request = TEMPLATE.request().set(KEY, "open \"sesame\"").build();

    assertThat(request.toJson()).contains("open \\\"sesame\\\"");
    assertThat(request.toString()).doesNotContain("sesame");
    assertThat(
            request.withoutSecrets("bad key open \"sesame\": {\"key\": \"open \\\"sesame\\\"\"}"))
        .isEqualTo("bad key •••: {\"key\": \"•••\"}");
  }

  @Test
  void areInNoTextOfTheWorkflow() {
    assertThat(WorkflowText.of(this).add(KEY, "open sesame")).hasToString("SecretsTest[key=•••]");
  }

  @Test
  void areHiddenToTheEndWhereOneBeginsAsAnother() {
    assertThat(new Secrets(Set.of("open", "open sesame", "")).hidden("open sesame, open"))
        .isEqualTo("•••, •••");
  }
}
