package dev.weft.client.server;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * In what a server differs from a ComfyUI of one's own, as a value: another hosted ComfyUI is
 * another profile.
 *
 * <p>A profile holds no key and no address. Immutable.
 */
public final class ServerProfile {
  /**
   * A ComfyUI, of whatever version: on this machine, in a container, or behind a proxy that hands
   * everything on.
   */
  public static final ServerProfile COMFYUI =
      new ServerProfile("", "models", false, true, false, Optional.empty());

  /**
   * Comfy Cloud, at {@code https://cloud.comfy.org}, with the key as header {@code X-API-Key}.
   *
   * <p>As its documentation of 2026 says; it was tried on simulated servers only. A job that runs
   * is not cancelled there: nothing is documented that hits one job alone.
   */
  public static final ServerProfile COMFY_CLOUD =
      COMFYUI
          .withRoutesUnder("api")
          .withModelsUnder("experiment/models")
          .readingJobs()
          .withoutInterrupts()
          .withDownloadsElsewhere()
          .withSocketToken("X-API-Key", "token");

  /**
   * A header whose value the socket wants in its address.
   *
   * @param header its name
   * @param parameter the name of the query parameter
   */
  public record SocketToken(String header, String parameter) {}

  private final String routesUnder;
  private final String modelsUnder;
  private final boolean readsJobs;
  private final boolean interrupts;
  private final boolean downloadsElsewhere;
  private final Optional<SocketToken> socketToken;

  private ServerProfile(
      String routesUnder,
      String modelsUnder,
      boolean readsJobs,
      boolean interrupts,
      boolean downloadsElsewhere,
      Optional<SocketToken> socketToken) {
    this.routesUnder = routesUnder;
    this.modelsUnder = modelsUnder;
    this.readsJobs = readsJobs;
    this.interrupts = interrupts;
    this.downloadsElsewhere = downloadsElsewhere;
    this.socketToken = socketToken;
  }

  /**
   * With all HTTP routes below a path, such as {@code api}; the jobs routes are below {@code
   * api/jobs} and the socket is at {@code ws} in any case.
   */
  public ServerProfile withRoutesUnder(String path) {
    return new ServerProfile(
        path, modelsUnder, readsJobs, interrupts, downloadsElsewhere, socketToken);
  }

  /** With lists of models at another route, which may name files by objects. */
  public ServerProfile withModelsUnder(String path) {
    return new ServerProfile(
        routesUnder, path, readsJobs, interrupts, downloadsElsewhere, socketToken);
  }

  /**
   * Where jobs stand and how they ended is read from {@code api/jobs}, not from queue and history.
   */
  public ServerProfile readingJobs() {
    return new ServerProfile(
        routesUnder, modelsUnder, true, interrupts, downloadsElsewhere, socketToken);
  }

  /** Without interrupts by id: the server may end other jobs than the one that is meant. */
  public ServerProfile withoutInterrupts() {
    return new ServerProfile(
        routesUnder, modelsUnder, readsJobs, false, downloadsElsewhere, socketToken);
  }

  /**
   * With downloads that the server redirects to where its files lie. They are followed, once and
   * without any header of the client; from https to https only.
   */
  public ServerProfile withDownloadsElsewhere() {
    return new ServerProfile(routesUnder, modelsUnder, readsJobs, interrupts, true, socketToken);
  }

  /**
   * With a header that the socket wants as a query parameter as well. Addresses are written into
   * logs more often than headers are: for servers that want it so, only.
   */
  public ServerProfile withSocketToken(String header, String parameter) {
    return new ServerProfile(
        routesUnder,
        modelsUnder,
        readsJobs,
        interrupts,
        downloadsElsewhere,
        Optional.of(new SocketToken(header, parameter)));
  }

  /** The segments before each route. */
  public List<String> routesUnder() {
    return segments(routesUnder);
  }

  /** The segments of the route that lists the folders of models. */
  public List<String> modelsUnder() {
    return segments(modelsUnder);
  }

  /** Whether {@code api/jobs} stands in for queue and history. */
  public boolean readsJobs() {
    return readsJobs;
  }

  /** Whether an interrupt with an id hits no other job. */
  public boolean interrupts() {
    return interrupts;
  }

  /** Whether redirects of downloads are followed. */
  public boolean downloadsElsewhere() {
    return downloadsElsewhere;
  }

  /** What the socket wants in its address. */
  public Optional<SocketToken> socketToken() {
    return socketToken;
  }

  private static List<String> segments(String path) {
    return Arrays.stream(path.split("/")).filter(segment -> !segment.isEmpty()).toList();
  }

  @Override
  public String toString() {
    return "ServerProfile[under %s, models under %s%s%s%s%s]"
        .formatted(
            "/" + routesUnder,
            "/" + modelsUnder,
            readsJobs ? ", reads jobs" : "",
            interrupts ? "" : ", never interrupts",
            downloadsElsewhere ? ", downloads elsewhere" : "",
            socketToken.map(token -> ", " + token).orElse(""));
  }
}
