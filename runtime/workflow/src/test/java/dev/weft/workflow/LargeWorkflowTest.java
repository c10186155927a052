package dev.weft.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LargeWorkflowTest {

  @Test
  void setsEveryInputOfFiveHundredNodes() {
    WorkflowTemplate template = template(500, "text");
    WorkflowRequest.Builder request = template.request();
    for (int i = 499; i >= 0; i--) {
      request.set(template.parameter("t").sets("n" + i, "text"), "new " + i);
      request.set(template.parameter("n").sets("n" + i, "number"), -i);
    }

    String expected = json(500, "text");
    for (int i = 0; i < 500; i++) {
      expected = expected.replace("\"text " + i + " é\"", "\"new " + i + "\"");
    }
    assertThat(request.build().toJson())
        .isEqualTo(
            expected.replaceAll("\"number\": (\\d+)", "\"number\": -$1").replace("-0,", "0,"));
  }

  @Test
  void rendersAMegabyte() {
    String megabyte = "日本 \\n".repeat(120_000);
    WorkflowTemplate template = template(3, megabyte);
    Parameter number = template.parameter("n").sets("n2", "number");
    Parameter text = template.parameter("t").sets("n1", "text");

    assertThat(template.request().set(number, 77).build().toJson())
        .isEqualTo(json(3, megabyte).replace("\"number\": 2", "\"number\": 77"));
    assertThat(template.request().set(text, text.savedText()).build().toJson())
        .isEqualTo(json(3, megabyte));
  }

  @Test
  void servesManyThreadsAtOnce() throws Exception {
    WorkflowTemplate template = template(20, "text");
    Parameter text = template.parameter("t").sets("n3", "text").sets("n7", "text");
    Parameter sampler = template.parameter("s").sets("n5", "text");
    Choice shared = () -> "shared";
    List<Callable<String>> tasks = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      String value = "value " + i;
      Choice choice = i % 3 == 0 ? shared : () -> value;
      tasks.add(() -> template.request().set(text, value).set(sampler, choice).build().toJson());
      expected.add(
          json(20, "text")
              .replace("\"text 3 é\"", "\"" + value + "\"")
              .replace("\"text 7 é\"", "\"" + value + "\"")
              .replace("\"text 5 é\"", "\"" + choice.value() + "\""));
    }

    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<String> rendered = new ArrayList<>();
      for (Future<String> future : threads.invokeAll(tasks)) {
        rendered.add(future.get());
      }
      assertThat(rendered).isEqualTo(expected);
    } finally {
      threads.shutdownNow();
    }
  }

  private static WorkflowTemplate template(int nodes, String text) {
    return WorkflowTemplate.from("x", json(nodes, text).getBytes(StandardCharsets.UTF_8)).load();
  }

  private static String json(int nodes, String text) {
    return IntStream.range(0, nodes)
        .mapToObj(
            i ->
                "\"n"
                    + i
                    + "\": {\n  \"inputs\": {\"text\": \""
                    + text
                    + " "
                    + i
                    + " é\", "
                    + ("\"number\": " + i + ", \"link\": [\"n" + i + "\", 0]},\n")
                    + "  \"class_type\": \"Text\"\n}")
        .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
  }
}
