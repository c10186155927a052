package dev.weft.client.internal.tracking;

import dev.weft.client.internal.server.JobRecord;
import dev.weft.client.internal.server.Server;
import dev.weft.client.job.ComfyException;
import dev.weft.client.job.ConnectionException;
import dev.weft.client.job.ServerException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a server says when it is asked for the records of some jobs, one after the other. */
final class RecordAnswers {
  /** One broken connection may be about one answer, two are about the server. */
  private static final int BROKEN_CONNECTIONS = 2;

  private final Map<String, Optional<JobRecord>> answers = new HashMap<>();
  private @Nullable ComfyException failure;
  private int broken;

  private RecordAnswers() {}

  /** Blocking. */
  static RecordAnswers ask(Server server, List<String> ids) {
    RecordAnswers asked = new RecordAnswers();
    for (String id : ids) {
      if (!asked.isBroken()) {
        asked.ask(server, id);
      }
    }
    return asked;
  }

  private void ask(Server server, String id) {
    try {
      answers.put(id, server.record(id));
    } catch (ServerException e) {
      // The others may have better answers.
      failure = e;
    } catch (ConnectionException e) {
      failure = e;
      broken++;
    }
  }

  /** Whether it makes no sense to ask on. */
  boolean isBroken() {
    return broken >= BROKEN_CONNECTIONS;
  }

  /** Why nothing was learned of some of them. */
  ComfyException failure() {
    return Objects.requireNonNull(failure);
  }

  /** Null when nothing was learned of a job. */
  @SuppressWarnings("NullableOptional") // An empty one says that the server knows no record.
  @Nullable Optional<JobRecord> of(String id) {
    return answers.get(id);
  }
}
