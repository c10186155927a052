package dev.weft.client;

import dev.weft.client.internal.comfyui.ComfyUiServer;
import dev.weft.client.internal.comfyui.ComfyUiSettings;
import dev.weft.client.internal.progress.CostsFile;
import dev.weft.client.internal.server.Server;
import dev.weft.client.internal.tracking.JobTracker;
import dev.weft.client.internal.tracking.PollTimes;
import dev.weft.client.job.ClientClosedException;
import dev.weft.client.job.ComfyException;
import dev.weft.client.job.ConnectionException;
import dev.weft.client.job.Job;
import dev.weft.client.job.JobEvent;
import dev.weft.client.job.JobSubmitter;
import dev.weft.client.job.ServerException;
import dev.weft.client.job.SubmitOptions;
import dev.weft.client.job.WorkflowRejectedException;
import dev.weft.client.server.ComfyServer;
import dev.weft.client.server.ServerProfile;
import dev.weft.workflow.InputAudio;
import dev.weft.workflow.InputFile;
import dev.weft.workflow.InputImage;
import dev.weft.workflow.InputVideo;
import dev.weft.workflow.Workflow;
import dev.weft.workflow.descriptor.WorkflowDescriptor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * A connection to one ComfyUI server.
 *
 * <p>Thread-safe; make one and keep it: its jobs share one socket. Headers given to the builder go
 * to the server's address only: redirects are reported and not followed, but those of downloads,
 * without any header, where a {@link ServerProfile} says so. No header appears in a message, a log
 * or a {@code toString}.
 */
public final class ComfyClient implements JobSubmitter, AutoCloseable {
  private final Server server;
  private final JobTracker jobs;
  private final ComfyServer routes;

  private ComfyClient(ComfyUiServer server, PollTimes times, @Nullable Path durations) {
    this.server = server;
    this.jobs =
        new JobTracker(
            server, times, durations == null ? null : new CostsFile(durations, server.address()));
    this.routes = server.routes(jobs::ask, jobs::follows);
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
    return new Builder(ComfyUiSettings.of(url));
  }

  /**
   * Uploads the workflow's files and puts the workflow in the server's queue. Blocks until the
   * server has taken it.
   *
   * <p>If the server takes it in part only, and an output that the workflow wants is not in that
   * part, the job is cancelled, though what is quick may have run by then, and this throws as for a
   * whole rejection; any other part shows as {@link JobEvent.PartlyRejected}.
   *
   * @throws WorkflowRejectedException if the server refuses it, with the reasons in the names of
   *     the parameters
   * @throws ServerException if the server answers in another way than a ComfyUI does
   * @throws ConnectionException if the server cannot be reached
   * @throws ClientClosedException if the client was closed
   */
  @Override
  public <O> Job<O> submit(Workflow<O> workflow) {
    return submit(workflow, SubmitOptions.DEFAULT);
  }

  /**
   * As {@link #submit(Workflow)}, with options: an id of the caller's and others.
   *
   * @throws WorkflowRejectedException if the server refuses it, with the reasons in the names of
   *     the parameters
   * @throws ServerException if the server answers in another way than a ComfyUI does
   * @throws ConnectionException if the server cannot be reached
   * @throws ClientClosedException if the client was closed
   */
  @Override
  public <O> Job<O> submit(Workflow<O> workflow, SubmitOptions options) {
    return jobs.submit(workflow, options);
  }

  /**
   * Takes up a job that was submitted before, also by a program that has ended since: goes on
   * watching it, or reads what came of it. Returns at once; what the server knows shows in the job.
   * A job that this client follows already is that one.
   *
   * <p>The server tells the steps of a job only to the connection that submitted it. Of one that is
   * taken up its place in the queue, its beginning and its end are told, and found by asking; there
   * are no previews, and pictures that the server only sends are missed.
   *
   * <p>A job that the server does not know ends lost, with {@link
   * dev.weft.client.job.JobLostException.Reason#UNKNOWN}: a server remembers the jobs that ended,
   * newest 10,000, until it is started again.
   *
   * @param promptId the job's id, such as that of {@link Job#promptId()}
   * @param workflow what was submitted, or one of its class: it says what the outputs are, and in
   *     what names failures are told
   * @throws ClientClosedException if the client was closed
   */
  public <O> Job<O> attach(String promptId, Workflow<O> workflow) {
    return jobs.attach(promptId, workflow);
  }

  /** What the server has and does beside jobs: models, node classes, queue, history, memory. */
  public ComfyServer server() {
    return routes;
  }

  /**
   * What this server offers for a parameter that is a choice, in its order: its checkpoints, its
   * samplers. Empty for a parameter that is none. A parameter that sets several inputs has the
   * options that all of them have.
   *
   * <p>A model in a folder is spelled as the server's system does. A workflow may spell it with the
   * separator of another one: a refusal because of that is mended when it is submitted.
   *
   * @param workflow any object of the workflow's class that sets the parameter
   * @param parameter its name in the mapping; of an element of a list {@code lora.name}
   * @throws IllegalArgumentException if the workflow sets nothing by such a parameter
   * @throws ComfyException if the server cannot tell, or lacks the class of a node
   */
  public List<String> options(Workflow<?> workflow, String parameter) {
    return new ParameterOptions(routes).of(workflow.toRequest(), parameter);
  }

  /**
   * As {@link #options(Workflow, String)}, for a form that has no workflow yet: {@code
   * comfy.options(Txt2ImgWorkflow.descriptor(), "checkpoint")}.
   *
   * @throws IllegalArgumentException if the class has no such property
   * @throws ComfyException if the server cannot tell, or lacks the class of a node
   */
  public List<String> options(WorkflowDescriptor<?> workflow, String property) {
    return new ParameterOptions(routes).of(workflow, property);
  }

  /**
   * Puts a mask on a picture: stores the picture with the transparency of the mask, as a new file
   * of the server. Uploads what is not there yet, and blocks until the server has it.
   *
   * @param mask a picture of the same size, whose alpha channel counts
   * @return the masked picture as the server calls it
   * @throws ServerException if the server does not take it, or does not have the picture
   * @throws ConnectionException if the server cannot be reached
   */
  public InputImage uploadMask(InputImage mask, InputImage picture) {
    InputImage original = upload(picture);
    return InputImage.onServer(jobs.ask(() -> server.uploadMask(mask, original.serverName())));
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
    return InputFile.onServer(uploaded(file));
  }

  /** As {@link #upload(InputFile)}. */
  public InputImage upload(InputImage image) {
    return InputImage.onServer(uploaded(image));
  }

  /** As {@link #upload(InputFile)}. */
  public InputVideo upload(InputVideo video) {
    return InputVideo.onServer(uploaded(video));
  }

  /** As {@link #upload(InputFile)}. */
  public InputAudio upload(InputAudio audio) {
    return InputAudio.onServer(uploaded(audio));
  }

  private String uploaded(InputFile file) {
    return file.needsUpload() ? server.upload(file) : file.serverName();
  }

  /**
   * Ends every wait on this client's jobs with {@link ClientClosedException}. The jobs go on at the
   * server; cancel them before if they shall not. Closes no {@code OkHttpClient} that was given.
   *
   * <p>No connection and no thread of the client is left afterwards, but those that run a listener
   * or a callback. What OkHttp shares among all of its clients ends when it was idle for a minute,
   * and keeps no program alive.
   */
  @Override
  public void close() {
    jobs.close();
    server.close();
    jobs.awaitEnd();
  }

  @Override
  public String toString() {
    return "ComfyClient[" + server.address() + "]";
  }

  /** Collects the settings of a client. Not thread-safe. */
  public static final class Builder {
    private final ComfyUiSettings settings;
    private PollTimes times = PollTimes.DEFAULT;
    private @Nullable Path durations;

    private Builder(ComfyUiSettings settings) {
      this.settings = settings;
    }

    /**
     * Sends a header with every request to the server, such as {@code Authorization}; replaces one
     * of that name.
     */
    public Builder header(String name, String value) {
      settings.header(name, value);
      return this;
    }

    /**
     * In what the server differs from a ComfyUI of one's own; by default in nothing.
     *
     * @param profile such as {@link ServerProfile#COMFY_CLOUD}
     */
    public Builder profile(ServerProfile profile) {
      settings.profile(profile);
      return this;
    }

    /**
     * Uses the pools, proxies, interceptors and trust of an {@code OkHttpClient}, which stays the
     * caller's to close.
     */
    public Builder httpClient(OkHttpClient client) {
      settings.httpClient(client);
      return this;
    }

    /**
     * How long the server may be silent within one request; by default one minute, less where it is
     * merely asked and can be asked again, or what the given client says.
     */
    public Builder requestTimeout(Duration timeout) {
      settings.requestTimeout(positive("requestTimeout", timeout));
      return this;
    }

    /**
     * How long the server may be out of reach before its jobs count as lost; by default five
     * minutes.
     */
    public Builder patience(Duration patience) {
      times = times.withPatience(positive("patience", patience));
      return this;
    }

    /**
     * Whether to ask for pictures of what samplers work on; by default yes. Old servers do as their
     * own options say.
     */
    public Builder previews(boolean wanted) {
      settings.previews(wanted);
      return this;
    }

    /**
     * Whether pictures, videos and sounds shall hold the workflow as the editor has it and the
     * values of its parameters, so that the editor opens them and {@code read} of the generated
     * class reads them back; by default yes, without secrets. ComfyUI itself writes the graph that
     * it ran into them in any case, with all values in it.
     */
    public Builder pictureMetadata(boolean wanted) {
      settings.pictureMetadata(wanted);
      return this;
    }

    /**
     * Keeps how long nodes took in a file, so that {@link Job#progress} and {@link Job#remaining}
     * of the next program know it from the first job on; by default a client keeps it in memory.
     *
     * <p>One file for each server; below 1 MB. It is read by {@link #build} and {@link #connect},
     * and written, whole or not at all, some 20 seconds after a job has ended and when the client
     * is closed; of several clients with one file the last one wins. It holds ids and classes of
     * nodes, and seconds. A damaged file is begun anew; one that holds something else, or is of
     * another server, is neither used nor touched. Either is logged as a warning, as is a file that
     * cannot be written.
     */
    public Builder durations(Path file) {
      durations = file;
      return this;
    }

    Builder times(PollTimes value) {
      times = value;
      return this;
    }

    /** A client that has not spoken to its server yet: faults show at the first use. */
    public ComfyClient build() {
      return new ComfyClient(
          settings.server(times.answer(), times.greeting(), times.firstStatus()), times, durations);
    }

    /** A client whose server has answered; see {@link ComfyClient#connect}. */
    public ComfyClient connect() {
      ComfyClient client = build();
      try {
        client.jobs.probe();
        return client;
      } catch (RuntimeException e) {
        client.close();
        throw e;
      }
    }

    private static Duration positive(String name, Duration value) {
      if (value.isNegative() || value.isZero()) {
        throw new IllegalArgumentException(name + " must be positive, but was " + value);
      }
      return value;
    }
  }
}
