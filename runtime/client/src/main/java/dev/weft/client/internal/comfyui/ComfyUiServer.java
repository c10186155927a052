package dev.weft.client.internal.comfyui;

import dev.weft.client.internal.server.Accepted;
import dev.weft.client.internal.server.Asking;
import dev.weft.client.internal.server.Channel;
import dev.weft.client.internal.server.EventLoop;
import dev.weft.client.internal.server.JobRecord;
import dev.weft.client.internal.server.MessageReceiver;
import dev.weft.client.internal.server.NewJob;
import dev.weft.client.internal.server.QueueState;
import dev.weft.client.internal.server.Server;
import dev.weft.client.server.ComfyServer;
import dev.weft.workflow.FileReference;
import dev.weft.workflow.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import okhttp3.Headers;

/** A ComfyUI, as it speaks today: plain HTTP routes, and a socket that tells what happens. */
public final class ComfyUiServer implements Server {
  private final Routes routes;
  private final HttpClients http;
  private final Headers headers;
  private final Duration greeting;
  private final Duration firstStatus;
  private final HttpTransport transport;
  private final HttpApi api;
  private final PromptPost post;
  private final ClientId clientId = new ClientId();

  ComfyUiServer(
      Routes routes,
      HttpClients http,
      Headers headers,
      boolean previews,
      boolean pictureMetadata,
      Duration greeting,
      Duration firstStatus) {
    this.routes = routes;
    this.http = http;
    this.headers = headers;
    this.greeting = greeting;
    this.firstStatus = firstStatus;
    this.transport = new HttpTransport(routes, http, headers);
    this.api = new HttpApi(routes, transport);
    this.post = new PromptPost(api, clientId, routes.toString(), previews, pictureMetadata);
  }

  @Override
  public String address() {
    return routes.toString();
  }

  /**
   * Everything beside jobs.
   *
   * @param mine which jobs the client follows
   */
  public ComfyServer routes(Asking asking, Predicate<String> mine) {
    return new ServerRoutes(api.patient(), asking, mine);
  }

  @Override
  public Accepted submit(NewJob job) {
    return post.submit(job);
  }

  @Override
  public QueueState queue() {
    return api.queue().state();
  }

  @Override
  public Optional<JobRecord> record(String id) {
    return api.history(id);
  }

  @Override
  public boolean knows(String id) {
    HttpApi asked = api.patient();
    return asked.queue().has(id) || asked.history(id).isPresent();
  }

  @Override
  public void cancel(String id) {
    new Cancellation(api).ask(id);
  }

  @Override
  public String upload(InputFile file) {
    return new Uploads(api, transport).upload(file);
  }

  @Override
  public String uploadMask(InputFile mask, String picture) {
    return new Uploads(api, transport).uploadMask(mask, picture);
  }

  @Override
  public InputStream open(FileReference file) {
    return transport.open(file);
  }

  @Override
  public URI url(FileReference file) {
    return transport.url(file);
  }

  @Override
  public RuntimeException brokenOff(FileReference file, IOException cause) {
    return transport.brokenOff(file, cause);
  }

  @Override
  public Channel listen(MessageReceiver receiver, EventLoop loop) {
    SocketConnector connector = new SocketConnector(routes, http.sockets(), headers, transport);
    return new SocketChannel(connector, clientId, receiver, loop, greeting, firstStatus);
  }

  @Override
  public void close() {
    transport.close();
    http.close();
  }
}
