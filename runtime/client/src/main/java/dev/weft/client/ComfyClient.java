package dev.weft.client;

import dev.weft.workflow.InputFile;
import dev.weft.workflow.Workflow;
import java.time.Duration;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * A connection to one ComfyUI server.
 *
 * <p>Thread-safe; make one and keep it: its jobs share one socket. Headers given to the builder go
 * to the server's address only: redirects are reported and never followed, and no header appears in
 * a message, a log or a {@code toString}.
 */
public final class ComfyClient implements AutoCloseable {
  private final BaseUrl base;
  private final HttpClients http;
  private final HttpTransport transport;
  private final HttpApi api;
  private final JobBoard board;
  private final Submission submission;

  private ComfyClient(Builder builder) {
    base = builder.base;
    http = builder.httpClients();
    Headers headers = builder.headers.build();
    transport = new HttpTransport(base, http, headers);
    api = new HttpApi(transport);
    board = board(headers, builder.times);
    submission = new Submission(api, board, base.toString(), builder.previews);
  }

  private JobBoard board(Headers headers, PollTimes times) {
    ClientThreads threads = new ClientThreads();
    RunningJobs jobs = new RunningJobs();
    MessageDecoder decoder = new MessageDecoder(transport);
    EventSocket socket =
        new EventSocket(base, http.sockets(), headers, decoder, threads, times.firstStatus());
    Cancellation cancellation = new Cancellation(api);
    Poller poller =
        new Poller(
            api, jobs, socket, threads, threads.workers(), cancellation, times, System::nanoTime);
    return new JobBoard(threads, jobs, socket, poller, cancellation);
  }

  /**
   * Connects to a server, and asks it for its queue to see that it is one.
   *
   * @param url its address, with the path it is served under if any: {@code https://host/comfy/}
   * @throws ConnectionException if nothing answers there
   * @throws ServerException if something else than a ComfyUI answers, or one that wants a key
   */
  public static ComfyClient connect(String url) {
    return builder(url).connect();
  }

  /**
   * Begins a client with settings of its own.
   *
   * @throws IllegalArgumentException if the address is not http or https, or holds a user or a
   *     query
   */
  public static Builder builder(String url) {
    return new Builder(BaseUrl.parse(url));
  }

  /**
   * Uploads the workflow's files and puts the workflow in the server's queue. Blocks until the
   * server has taken it.
   *
   * <p>If the server takes it in part only, and an output that the workflow wants is not in that
   * part, the job is cancelled and this throws as for a whole rejection; any other part shows as
   * {@link JobEvent.PartlyRejected}.
   *
   * @throws WorkflowRejectedException if the server refuses it, with the reasons in the names of
   *     the parameters
   * @throws ServerException if the server answers in another way than a ComfyUI does
   * @throws ConnectionException if the server cannot be reached
   */
  public <O> Job<O> submit(Workflow<O> workflow) {
    return submission.submit(workflow);
  }

  /**
   * Uploads a file by itself, for use in several workflows: submitting one with the answer uploads
   * nothing more. Blocks until the server has it. A file that is on the server already stays as it
   * is.
   *
   * @return the file as the server calls it
   * @throws ServerException if the server does not take it: it may be too large
   * @throws ConnectionException if the server cannot be reached
   */
  public InputFile upload(InputFile file) {
    return file.needsUpload() ? InputFile.onServer(new Uploads(api).upload(file)) : file;
  }

  /**
   * Ends every wait on this client's jobs with {@link ClientClosedException}. The jobs go on at the
   * server; cancel them before if they shall not. Closes no {@code OkHttpClient} that was given.
   */
  @Override
  public void close() {
    transport.close();
    board.close();
    http.close();
  }

  @Override
  public String toString() {
    return "ComfyClient[" + base + "]";
  }

  /** Collects the settings of a client. Not thread-safe. */
  public static final class Builder {
    private final BaseUrl base;
    private final Headers.Builder headers = new Headers.Builder();
    private @Nullable OkHttpClient given;
    private @Nullable Duration requestTimeout;
    private boolean previews = true;
    private PollTimes times = PollTimes.DEFAULT;

    private Builder(BaseUrl base) {
      this.base = base;
    }

    /**
     * Sends a header with every request to the server, such as {@code Authorization}; replaces one
     * of that name.
     */
    public Builder header(String name, String value) {
      try {
        headers.set(name, value);
      } catch (IllegalArgumentException e) {
        // The original message may repeat the value, which may be a key.
        throw new IllegalArgumentException(
            "the header " + Answer.shortened(name) + " has characters that HTTP does not allow");
      }
      return this;
    }

    /**
     * Uses the pools, proxies, interceptors and trust of an {@code OkHttpClient}, which stays the
     * caller's to close.
     */
    public Builder httpClient(OkHttpClient client) {
      this.given = client;
      return this;
    }

    /**
     * How long the server may be silent within one request; by default one minute, less where it is
     * merely asked and can be asked again, or what the given client says.
     */
    public Builder requestTimeout(Duration timeout) {
      this.requestTimeout = positive("requestTimeout", timeout);
      return this;
    }

    /**
     * How long the server may be out of reach before its jobs count as lost; by default five
     * minutes.
     */
    public Builder patience(Duration patience) {
      this.times = times.withPatience(positive("patience", patience));
      return this;
    }

    /**
     * Whether to ask for pictures of what samplers work on; by default yes. Old servers do as their
     * own options say.
     */
    public Builder previews(boolean wanted) {
      this.previews = wanted;
      return this;
    }

    Builder times(PollTimes value) {
      this.times = value;
      return this;
    }

    /** A client that has not spoken to its server yet: faults show at the first use. */
    public ComfyClient build() {
      return new ComfyClient(this);
    }

    /** A client whose server has answered; see {@link ComfyClient#connect}. */
    public ComfyClient connect() {
      ComfyClient client = build();
      try {
        client.api.queue();
        return client;
      } catch (RuntimeException e) {
        client.close();
        throw e;
      }
    }

    private HttpClients httpClients() {
      return given == null
          ? HttpClients.own(requestTimeout, times.answer())
          : HttpClients.derivedFrom(given, requestTimeout, times.answer());
    }

    private static Duration positive(String name, Duration value) {
      if (value.isNegative() || value.isZero()) {
        throw new IllegalArgumentException(name + " must be positive, but was " + value);
      }
      return value;
    }
  }
}
