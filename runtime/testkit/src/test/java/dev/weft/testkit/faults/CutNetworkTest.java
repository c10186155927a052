package dev.weft.testkit.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.client.ComfyClient;
import dev.weft.client.job.ConnectionException;
import dev.weft.client.job.Job;
import dev.weft.testkit.ContractServer;
import dev.weft.testkit.Paper;
import dev.weft.workflow.OutputImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** As long as the server lives, no job is lost, however often the network is cut. */
@Timeout(180)
class CutNetworkTest {
  private static final int JOBS = Integer.getInteger("cut.jobs", 30);

  @ParameterizedTest
  @MethodSource("dev.weft.testkit.ContractServer#names")
  void losesNothing(String name) {
    try (ContractServer server = ContractServer.of(name)) {
      run(server.url().getPort());
    }
  }

  private static void run(int port) {
    Random random = new Random();
    ScheduledExecutorService scissors = Executors.newSingleThreadScheduledExecutor();
    try (UnreliableProxy network = new UnreliableProxy(port);
        ComfyClient client = ComfyClient.builder(network.url()).build()) {
      scissors.scheduleWithFixedDelay(network::cut, 20, 150, TimeUnit.MILLISECONDS);
      List<Job<List<OutputImage>>> jobs = new ArrayList<>();
      while (jobs.size() < JOBS) {
        submit(client, random).ifPresent(jobs::add);
      }
      scissors.shutdownNow();
      for (Job<List<OutputImage>> job : jobs) {
        assertThat(job.await()).hasSize(1);
        assertThat(job.await().get(0).bytes()).isNotEmpty();
      }
    } finally {
      scissors.shutdownNow();
    }
  }

  /** Empty if the network was cut meanwhile, and nobody knows whether the server has the job. */
  private static Optional<Job<List<OutputImage>>> submit(ComfyClient client, Random random) {
    Paper paper = new Paper(64 + random.nextInt(512), random.nextInt(0x1000000));
    try {
      return Optional.of(client.submit(paper));
    } catch (ConnectionException e) {
      return Optional.empty();
    }
  }
}
