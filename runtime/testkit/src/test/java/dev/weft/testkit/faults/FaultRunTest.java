package dev.weft.testkit.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.client.ComfyClient;
import dev.weft.client.HurriedClient;
import dev.weft.testkit.protocol.ComfyVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Many jobs on a server that is killed, behind a network that is cut and stalls: each ends as the
 * journal of the server says, or is told lost where the server that knew is dead.
 */
@Timeout(300)
class FaultRunTest {
  private static final int JOBS = Integer.getInteger("faults.jobs", 40);

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void everyJobEndsAsTheServerSays(ComfyVersion version, @TempDir Path folder) throws Exception {
    long seed = seed();
    System.out.printf("ComfyUI %s, %d jobs, -Dfaults.seed=%d%n", version.number(), JOBS, seed);
    Random random = new Random(seed);
    Path journal = folder.resolve("journal");
    try (SimulatorProcess server = new SimulatorProcess(version, journal);
        UnreliableProxy network = new UnreliableProxy(server.port());
        ComfyClient client = HurriedClient.connect(network.url())) {
      Crowd crowd = new Crowd(client, random);
      Trouble trouble = new Trouble(server, network, random.nextLong());
      crowd.submit(JOBS);
      Map<String, Integer> troubles = trouble.end();
      crowd.jobs().forEach(Reckoning::endOf);
      Reckoning reckoning = new Reckoning(JobJournal.read(journal));
      crowd.jobs().forEach(reckoning::judge);
      reckoning.assertNothingDoubled(crowd.jobs().size(), crowd.refused());
      System.out.printf(
          "%s; %d submits failed; troubles: %s%n", reckoning, crowd.refused(), troubles);
    }
    assertThat(threadsOfClients()).as("threads that are left").isEmpty();
  }

  private static long seed() {
    String seed = System.getProperty("faults.seed", "1");
    return seed.equals("random") ? System.nanoTime() : Long.parseLong(seed);
  }

  private static List<Thread> threadsOfClients() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("weft-") && thread.isAlive())
        .toList();
  }
}
