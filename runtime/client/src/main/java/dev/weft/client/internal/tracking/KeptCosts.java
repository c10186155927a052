package dev.weft.client.internal.tracking;

import dev.weft.client.internal.progress.CostsFile;
import dev.weft.client.internal.progress.PastCosts;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What nodes took on this server, kept in a file if the user names one. */
final class KeptCosts {
  private static final Duration SAVED_AFTER = Duration.ofSeconds(20);

  private final @Nullable CostsFile file;
  private final PastCosts past;

  // Written by the event loop.
  private boolean saving;

  /**
   * @param file null keeps it in memory alone
   */
  KeptCosts(@Nullable CostsFile file) {
    this.file = file;
    this.past = file == null ? new PastCosts() : file.read();
  }

  /** Touched by the event loop alone. */
  PastCosts past() {
    return past;
  }

  /** On the loop: saves in a while. Not each time a job ends, as many may, one after the other. */
  void saveSoon(ClientThreads threads) {
    if (file != null && !saving) {
      saving = true;
      threads.schedule(
          SAVED_AFTER,
          () -> {
            saving = false;
            List<String> lines = past.toLines();
            threads.askers().execute(() -> save(lines));
          });
    }
  }

  /** On any thread: writes what the loop has read. */
  void save(List<String> lines) {
    if (file != null && !lines.isEmpty()) {
      file.write(lines);
    }
  }
}
