package dev.weft.client.internal.tracking;

import dev.weft.client.internal.server.Accepted;
import dev.weft.client.internal.server.Channel;
import dev.weft.client.internal.server.EventLoop;
import dev.weft.client.internal.server.JobRecord;
import dev.weft.client.internal.server.MessageReceiver;
import dev.weft.client.internal.server.NewJob;
import dev.weft.client.internal.server.QueueState;
import dev.weft.client.internal.server.Rejection;
import dev.weft.client.internal.server.Server;
import dev.weft.client.internal.server.ServerMessage;
import dev.weft.client.internal.server.Standing;
import dev.weft.workflow.FileReference;
import dev.weft.workflow.InputFile;
import dev.weft.workflow.NodeOutput;
import dev.weft.workflow.OutputImage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A second protocol: a server in memory, which tells each job's messages as a stream of that job,
 * and whose answers a test can replace.
 */
final class MemoryServer implements Server {
  final Map<String, Standing> jobs = new ConcurrentHashMap<>();
  final Map<String, JobRecord> records = new ConcurrentHashMap<>();
  final AtomicInteger looks = new AtomicInteger();
  final AtomicInteger recordsAsked = new AtomicInteger();
  volatile boolean live = true;
  volatile boolean hears;
  volatile boolean trusted = true;
  volatile long queueBytes;
  final Set<String> streams = ConcurrentHashMap.newKeySet();
  final List<String> uploads = new CopyOnWriteArrayList<>();
  final CompletableFuture<Void> reachable = new CompletableFuture<>();
  volatile Consumer<Runnable> onFollow = Runnable::run;
  volatile Supplier<QueueState> onLook = () -> new QueueState(jobs, queueBytes);
  volatile Function<String, Optional<JobRecord>> onRecord =
      id -> Optional.ofNullable(records.get(id));
  volatile Function<InputFile, String> onUpload = file -> "stored/" + file.fileName();
  private MessageReceiver receiver;
  private EventLoop loop;

  /** Tells a message, if the job has a stream. */
  void tell(ServerMessage message) {
    if (streams.contains(message.promptId())) {
      loop.execute(() -> receiver.onMessage(message));
    }
  }

  /** Puts a task on the client's loop. */
  void onLoop(Runnable task) {
    loop.execute(task);
  }

  void run(String id) {
    jobs.put(id, new Standing.Running());
    tell(new ServerMessage.ExecutionStart(id));
  }

  void finish(String id, String nodeId) {
    OutputImage picture = new OutputImage(new FileReference("a.png", "", "output"), this);
    NodeOutput output = new NodeOutput("{}", List.of(picture), List.of());
    end(id, JobRecord.End.SUCCESS, Map.of(nodeId, output));
    tell(new ServerMessage.ExecutionSuccess(id));
  }

  private void end(String id, JobRecord.End end, Map<String, NodeOutput> outputs) {
    JobRecord record = new JobRecord(end, "", Optional.empty(), outputs, Map.of());
    records.put(id, record);
    jobs.remove(id);
  }

  @Override
  public String address() {
    return "memory";
  }

  @Override
  public Accepted submit(NewJob job) {
    jobs.put(job.id(), new Standing.Waiting(1));
    return new Accepted(job.id(), Rejection.NONE);
  }

  @Override
  public QueueState queue() {
    looks.incrementAndGet();
    return onLook.get();
  }

  @Override
  public Optional<JobRecord> record(String id) {
    recordsAsked.incrementAndGet();
    return onRecord.apply(id);
  }

  @Override
  public void cancel(String id) {
    end(id, JobRecord.End.CANCELLED, Map.of());
  }

  @Override
  public String upload(InputFile file) {
    uploads.add(file.fileName());
    return onUpload.apply(file);
  }

  @Override
  public String uploadMask(InputFile mask, String picture) {
    return upload(mask);
  }

  @Override
  public InputStream open(FileReference file) {
    return new ByteArrayInputStream(file.fileName().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public URI url(FileReference file) {
    return URI.create("memory:" + file.fileName());
  }

  @Override
  public Channel listen(MessageReceiver ear, EventLoop clientLoop) {
    receiver = ear;
    loop = clientLoop;
    return new Streams();
  }

  @Override
  public void close() {}

  private final class Streams implements Channel {
    @Override
    public void follow(String id, Runnable ready) {
      streams.add(id);
      onFollow.accept(ready);
    }

    @Override
    public void leave(String id) {
      streams.remove(id);
    }

    @Override
    public boolean hears() {
      return hears;
    }

    @Override
    public boolean isLive() {
      return live;
    }

    @Override
    public boolean isTrusted() {
      return trusted;
    }

    @Override
    public void doubt(Duration silence) {}

    @Override
    public void reachable() {
      reachable.complete(null);
    }

    @Override
    public void close() {
      streams.clear();
    }
  }
}
