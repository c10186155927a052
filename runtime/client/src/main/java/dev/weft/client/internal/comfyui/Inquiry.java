package dev.weft.client.internal.comfyui;

import dev.weft.client.internal.server.JobRecord;
import dev.weft.client.internal.server.Standing;
import dev.weft.client.job.ConnectionException;
import dev.weft.client.job.ServerException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks where jobs stand.
 *
 * <p>The queue is asked first and the history after it: a prompt moves from one to the other under
 * one lock, so what is in neither is gone. One after the other, so that a server which forgot
 * thousands of jobs costs one connection.
 */
final class Inquiry {
  /** One broken connection may be about one answer, two are about the server. */
  private static final int BROKEN_CONNECTIONS = 2;

  private final HttpApi api;

  Inquiry(HttpApi api) {
    this.api = api;
  }

  Map<String, Standing> look(Collection<String> ids) {
    Map<String, Standing> queue = api.queue().standings();
    Map<String, Standing> found = new HashMap<>();
    int broken = 0;
    for (String id : ids) {
      Standing standing = queue.get(id);
      if (standing != null) {
        found.put(id, standing);
      } else if (broken < BROKEN_CONNECTIONS) {
        try {
          found.put(id, inHistory(id));
        } catch (ServerException e) {
          // The others may have better answers.
        } catch (ConnectionException e) {
          broken++;
        }
      }
    }
    return found;
  }

  /** Whether the server has the job, or remembers it. */
  boolean knows(String id) {
    Standing standing = look(List.of(id)).get(id);
    return standing != null && !(standing instanceof Standing.Absent);
  }

  private Standing inHistory(String id) {
    Optional<JobRecord> record = api.history(id);
    return record.isPresent() ? new Standing.Ended(record.get()) : new Standing.Absent();
  }
}
