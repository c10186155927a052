package dev.weft.client.internal.comfyui;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.Authenticator;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * The OkHttp clients for calls, for questions and for the socket, made from an own one or from the
 * user's.
 */
final class HttpClients implements AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration SILENCE = Duration.ofMinutes(1);
  private static final Duration PING = Duration.ofSeconds(20);
  private static final Duration GOODBYE = Duration.ofMillis(500);

  private final OkHttpClient calls;
  private final OkHttpClient questions;
  private final OkHttpClient sockets;
  private final OkHttpClient strangers;
  private final boolean own;

  private HttpClients(OkHttpClient calls, OkHttpClient questions, boolean own) {
    this.calls = calls;
    this.questions = questions;
    this.own = own;
    // A dead socket is found by pings, and a clock for each piece of a frame costs as much as
    // reading it.
    OkHttpClient.Builder builder =
        calls.newBuilder().webSocketCloseTimeout(GOODBYE).readTimeout(Duration.ZERO);
    // The server sends no pings of its own, and an idle socket says nothing for hours.
    sockets =
        calls.pingIntervalMillis() == 0 ? builder.pingInterval(PING).build() : builder.build();
    OkHttpClient.Builder bare =
        calls.newBuilder().authenticator(Authenticator.NONE).cookieJar(CookieJar.NO_COOKIES);
    bare.interceptors().clear();
    bare.networkInterceptors().clear();
    strangers = bare.build();
  }

  /**
   * @param silence how long the server may be silent, if the user chose that
   * @param answer how long it may be silent at a question, if the user did not
   */
  static HttpClients own(@Nullable Duration silence, Duration answer) {
    OkHttpClient client =
        new OkHttpClient.Builder()
            .dispatcher(new Dispatcher(daemons()))
            .connectTimeout(CONNECT)
            .build();
    return of(client, silence, silence == null ? answer : null, true);
  }

  /** Shares pool and threads with the given client; its timeouts hold, but none may be endless. */
  static HttpClients derivedFrom(OkHttpClient given, @Nullable Duration silence, Duration answer) {
    boolean chosen =
        silence != null || (given.readTimeoutMillis() != 0 && given.writeTimeoutMillis() != 0);
    return chosen ? of(given, silence, null, false) : of(given, null, answer, false);
  }

  private static HttpClients of(
      OkHttpClient client, @Nullable Duration silence, @Nullable Duration answer, boolean own) {
    if (answer == null) {
      OkHttpClient calls = prepared(client, silence);
      return new HttpClients(calls, calls, own);
    }
    OkHttpClient calls = prepared(client, SILENCE);
    return new HttpClients(calls, calls.newBuilder().readTimeout(answer).build(), own);
  }

  OkHttpClient calls() {
    return calls;
  }

  /** For what can be asked again: it gives up sooner. */
  OkHttpClient questions() {
    return questions;
  }

  OkHttpClient sockets() {
    return sockets;
  }

  /**
   * For other servers than the one: without what a caller's client adds to requests, such as keys.
   */
  OkHttpClient strangers() {
    return strangers;
  }

  @Override
  public void close() {
    if (own) {
      ExecutorService threads = calls.dispatcher().executorService();
      threads.shutdown();
      try {
        if (!threads.awaitTermination(GOODBYE.toMillis(), TimeUnit.MILLISECONDS)) {
          calls.dispatcher().cancelAll();
        }
      } catch (InterruptedException e) {
        calls.dispatcher().cancelAll();
        Thread.currentThread().interrupt();
      }
      calls.connectionPool().evictAll();
    }
  }

  private static OkHttpClient prepared(OkHttpClient client, @Nullable Duration silence) {
    OkHttpClient.Builder builder =
        client.newBuilder().followRedirects(false).followSslRedirects(false).cache(null);
    if (silence != null) {
      builder.readTimeout(silence).writeTimeout(silence);
    }
    if (client.connectTimeoutMillis() == 0) {
      builder.connectTimeout(CONNECT);
    }
    return builder.build();
  }

  private static ExecutorService daemons() {
    return new ThreadPoolExecutor(
        0,
        Integer.MAX_VALUE,
        5,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        task -> {
          Thread thread = new Thread(task, "weft-socket");
          thread.setDaemon(true);
          return thread;
        });
  }
}
