package dev.weft.client.internal.comfyui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.client.Recordings;
import dev.weft.client.internal.server.JobRecord;
import dev.weft.support.RecordedVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class JobPageTest {

  @Test
  void ordersTheWaitingByNumberOrElseByTime() {
    JobPage numbered =
        page(
            """
            {"jobs": [{"id": "run", "status": "in_progress", "priority": 5, "create_time": 9},
              {"id": "b", "status": "pending", "priority": 7, "create_time": 1},
              {"id": "a", "status": "pending", "priority": 7, "create_time": 2},
              {"id": "front", "status": "pending", "priority": -2, "create_time": 3}],
             "pagination": {"offset": 0, "limit": null, "total": 9, "has_more": true}}
            """);

    QueueSnapshot queue = JobPage.queue(List.of(numbered));
    assertThat(queue.running()).containsExactly("run");
    assertThat(queue.pending()).containsExactly("front", "a", "b");
    assertThat(queue.size()).isPositive();
    assertThat(numbered.hasMore()).isTrue();

    JobPage timed =
        page(
            """
            {"jobs": [{"id": "late", "status": "pending", "create_time": 1795436936645},
              {"id": "early", "status": "pending", "create_time": 1795436936640}],
             "pagination": {"has_more": false}}
            """);
    assertThat(JobPage.queue(List.of(timed)).pending()).containsExactly("early", "late");
  }

  @Test
  void aJobOfTwoPagesIsOne() {
    JobPage page = page("{\"jobs\": [{\"id\": \"a\", \"status\": \"pending\", \"priority\": 1}]}");
    assertThat(JobPage.queue(List.of(page, page)).pending()).containsExactly("a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{\"jobs\": null}", "{\"jobs\": [{\"id\": \"a\", \"priority\": \"x\"}]}"})
  void doesNotTakeAnotherAnswerForNoJobs(String json) {
    assertThat(JobPage.read(json)).isEmpty();
  }

  @Test
  void everyAnswerOfARealServerIsUnderstood() throws IOException {
    int lists = 0;
    for (Path file : RecordedVersion.of("0.33").exchanges()) {
      JsonNode exchange = Recordings.JSON.readTree(Files.readString(file));
      JsonNode answer = exchange.at("/response/body_json");
      if (exchange.at("/response/status").asInt() == 200 && answer.has("jobs")) {
        lists++;
        assertThat(page(answer.toString()).jobs()).hasSameSizeAs(answer.get("jobs"));
      } else if (exchange.at("/request/path").asString("").matches("/api/jobs/[^/?]+")
          && exchange.at("/request/method").asString("").equals("GET")
          && answer.has("status")) {
        assertThat(HistoryReader.readJob(answer.toString(), new NoFiles()).map(JobRecord::status))
            .as("%s", file)
            .isEqualTo(
                Optional.of(answer.get("status").asString())
                    .filter(Set.of("completed", "failed", "cancelled")::contains));
      }
    }
    assertThat(lists).isPositive();
  }

  private static JobPage page(String json) {
    return JobPage.read(json).orElseThrow();
  }
}
