package dev.weft.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JobOutputsTest {
  private static final WorkflowOutput COVER = new WorkflowOutput("cover", "9");

  @Test
  void givesTheOneThatCame() {
    JobOutputs outputs = texts("a");

    assertThat(outputs.oneText(COVER)).isEqualTo("a");
    assertThat(outputs.optionalText(COVER)).contains("a");
  }

  @Test
  void severalInPlaceOfOneAreToldWithAllOfThem() {
    assertThatExceptionOfType(NotOneOutputException.class)
        .isThrownBy(() -> texts("a", "b").oneText(COVER))
        .withMessage("output cover was to be one, but node 9 yielded 2: [a, b]")
        .extracting(NotOneOutputException::values, LIST)
        .containsExactly("a", "b");
    assertThatExceptionOfType(NotOneOutputException.class)
        .isThrownBy(() -> texts("a", "b").optionalText(COVER));
  }

  @Test
  void noneInPlaceOfOneIsTold() {
    assertThatExceptionOfType(NotOneOutputException.class)
        .isThrownBy(() -> texts().oneText(COVER))
        .withMessage("output cover was to be one, but node 9 yielded nothing");
    assertThat(texts().optionalText(COVER)).isEmpty();
    assertThat(new JobOutputs(Map.of()).optionalImage(COVER)).isEmpty();
  }

  private static JobOutputs texts(String... texts) {
    return new JobOutputs(Map.of("9", new NodeOutput("{}", List.of(), List.of(texts))));
  }
}
