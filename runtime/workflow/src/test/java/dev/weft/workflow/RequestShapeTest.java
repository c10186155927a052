package dev.weft.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nodes left out, copied, and linked anew. */
class RequestShapeTest {
  private static final String SAVED =
      "{ \"1\": {\"class_type\":\"Load\",\"inputs\":{\"name\":\"é.png\"}} ,\n"
          + "  \"2\": {\"class_type\":\"Lora\",\"inputs\":{\"name\":\"a\",\"model\":[\"1\", 0]}} ,\n"
          + "  \"3\": {\"class_type\":\"Save\",\"inputs\":{\"x\":1,\"model\":[\"2\", 0]}} }";

  private final WorkflowTemplate template = template(SAVED);
  private final WorkflowRequest.Builder request = template.request();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1   | '{ 2 ,\n  3 }'",
        "2   | '{ 1 ,\n  3 }'",
        "3   | '{ 1 ,\n  2 }'",
        "12  | '{ 3 }'",
        "13  | '{ 2 }'",
        "23  | '{ 1 }'",
      })
  void leavesNodesOutWithTheirCommas(String omitted, String expected) {
    WorkflowTemplate loose =
        WorkflowTemplate.from("x", SAVED.getBytes(UTF_8))
            .optional("2", "model")
            .optional("3", "model")
            .endsAt("1", "2")
            .load();
    WorkflowRequest.Builder builder = loose.request();
    for (String id : omitted.split("")) {
      builder.mute(loose.mute(id), true);
    }

    assertThat(builder.build().toJson().replaceAll("\"(\\d)\": \\{.*\\}\\}", "$1"))
        .isEqualTo(expected);
  }

  @Test
  void writesCopiesBehindTheSavedNodesInTheirStyle() {
    Parameter name = template.parameter("name").sets("2", "name");
    Chain loras = template.chain("lora", "2").joins(0, "model").takes("1").ids(10);
    request.chain(loras, List.of("ink", "a"), (value, lora) -> lora.set(name, value));

    assertThat(rendered())
        .isEqualTo(
            "{ \"3\": {\"class_type\":\"Save\",\"inputs\":{\"x\":1,\"model\":[\"12\",0]}} ,\n"
                + "  \"10\": {\"class_type\":\"Lora\",\"inputs\":{\"name\":\"ink\",\"model\":[\"11\",0]}} ,\n"
                + "  \"11\": {\"class_type\":\"Load\",\"inputs\":{\"name\":\"é.png\"}} ,\n"
                + "  \"12\": {\"class_type\":\"Lora\",\"inputs\":{\"name\":\"a\",\"model\":[\"10\",0]}} }");
  }

  @Test
  void tellsTitleAndLabelOfCopies() {
    WorkflowTemplate titled =
        WorkflowTemplate.from(
                "x", "{\"1\":{\"class_type\":\"A\",\"_meta\":{\"title\":\"T\"}}}".getBytes(UTF_8))
            .label("1", "Painting")
            .load();
    WorkflowRequest.Builder builder =
        titled.request().chain(titled.chain("list", "1").ids(2), List.of(1), (value, copy) -> {});

    assertThat(builder.build().nodes())
        .containsExactly(new WorkflowNode("2", "A", Optional.of("T"), Optional.of("Painting")));
  }

  @Test
  void namesUploadedFilesInInputsThatAreAdded() {
    InputFile file = InputFile.of(new byte[] {2}, "b.png");
    WorkflowRequest sent = request.set("1", "mask", InputContent.of(file)).build();

    assertThat(sent.uploads()).containsExactly(file);
    assertThat(new String(sent.toBytes(Map.of(file, "weft/b.png")), UTF_8))
        .contains("\"inputs\":{\"name\":\"é.png\",\"mask\":\"weft/b.png\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'1':{'class_type':'A'}}                 | {'1':{'inputs':{'y':true},'class_type':'A'}}",
        "{'1':{'class_type':'A','inputs':null }}  | {'1':{'class_type':'A','inputs':{'y':true} }}",
        "{'1':{'class_type':'A','inputs':{ }}}    | {'1':{'class_type':'A','inputs':{'y':true }}}",
        "{'1':{'class_type':'A','inputs':{'a' : 1}}}"
            + " | {'1':{'class_type':'A','inputs':{'a' : 1,'y' : true}}}",
      })
  void addsInputsWhateverWasSaved(String saved, String expected) {
    WorkflowTemplate single = template(saved.replace('\'', '"'));

    assertThat(single.request().set("1", "y", InputContent.of(true)).build().toJson())
        .isEqualTo(expected.replace('\'', '"'));
  }

  @Test
  void leavesNoNodeOfTheSameNameBehind() {
    WorkflowTemplate twice =
        template(
            "{\"1\":{\"class_type\":\"A\"},\"1\":{\"class_type\":\"B\"},\"2\":{\"class_type\":\"C\"}}");

    assertThat(twice.request().mute(twice.mute("1"), true).build().toJson())
        .isEqualTo("{\"2\":{\"class_type\":\"C\"}}");
  }

  @Test
  void dropsEveryInputOfAName() {
    WorkflowTemplate twice =
        template("{\"1\":{\"class_type\":\"A\",\"inputs\":{\"x\":1, \"y\":2, \"x\":3}}}");

    assertThat(twice.request().set("1", "x", InputContent.absent()).build().toJson())
        .isEqualTo("{\"1\":{\"class_type\":\"A\",\"inputs\":{\"y\":2}}}");
  }

  @Test
  void refusesWhatIsNotThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request.set("9", "x", InputContent.of(1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request.set("3", "x", InputContent.link("9", 0)));
  }

  private String rendered() {
    return request.build().toJson();
  }

  private static WorkflowTemplate template(String json) {
    return WorkflowTemplate.from("x", json.getBytes(UTF_8)).load();
  }
}
