package dev.weft.client.internal.comfyui;

import dev.weft.client.internal.server.ServerText;
import dev.weft.client.server.ServerProfile;
import java.time.Duration;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Collects how a ComfyUI is spoken to. Not thread-safe. */
public final class ComfyUiSettings {
  private final BaseUrl base;
  private final Headers.Builder headers = new Headers.Builder();
  private @Nullable OkHttpClient given;
  private @Nullable Duration requestTimeout;
  private boolean previews = true;
  private boolean pictureMetadata = true;
  private ServerProfile profile = ServerProfile.COMFYUI;

  private ComfyUiSettings(BaseUrl base) {
    this.base = base;
  }

  /**
   * Begins with an address.
   *
   * @throws IllegalArgumentException if the address is not http or https, or holds a user or a
   *     query
   */
  public static ComfyUiSettings of(String url) {
    return new ComfyUiSettings(BaseUrl.parse(url));
  }

  /** Sends a header with every request; replaces one of that name. */
  public void header(String name, String value) {
    try {
      headers.set(name, value);
    } catch (IllegalArgumentException e) {
      // The original message may repeat the value, which may be a key.
      throw new IllegalArgumentException(
          "the header %s has characters that HTTP does not allow"
              .formatted(ServerText.shortened(name)));
    }
  }

  /** The client to derive ours from; it stays open. */
  public void httpClient(OkHttpClient client) {
    given = client;
  }

  /** How long the server may be silent within one request. */
  public void requestTimeout(Duration timeout) {
    requestTimeout = timeout;
  }

  /** In what the server differs from a ComfyUI of one's own. */
  public void profile(ServerProfile value) {
    profile = value;
  }

  /** Whether to ask for pictures of what samplers work on. */
  public void previews(boolean wanted) {
    previews = wanted;
  }

  /** Whether pictures shall hold more than the graph. */
  public void pictureMetadata(boolean wanted) {
    pictureMetadata = wanted;
  }

  /**
   * The server, to which nothing was said yet.
   *
   * @param answer how long it may be silent at a question that can be asked again, unless that was
   *     set
   * @param greeting how long a job waits for a socket to be greeted
   * @param firstStatus how long a socket may take until the server greets it
   */
  public ComfyUiServer server(Duration answer, Duration greeting, Duration firstStatus) {
    HttpClients http =
        given == null
            ? HttpClients.own(requestTimeout, answer)
            : HttpClients.derivedFrom(given, requestTimeout, answer);
    return new ComfyUiServer(
        new Routes(base, profile),
        http,
        headers.build(),
        previews,
        pictureMetadata,
        greeting,
        firstStatus);
  }
}
