package dev.weft.client.internal.comfyui;

import dev.weft.client.server.ServerProfile;
import dev.weft.workflow.FileReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/**
 * Where a server has what: its address, and what its profile says of its routes.
 *
 * @param base the address
 * @param profile in what the server differs from others
 */
record Routes(BaseUrl base, ServerProfile profile) {

  /** A route such as {@code history}; segments are encoded. */
  HttpUrl to(String... segments) {
    return route(profile.routesUnder(), segments);
  }

  HttpUrl to(Map<String, String> query, String... segments) {
    return with(query, to(segments));
  }

  /** A route below that of jobs, which has one name in every profile. */
  HttpUrl toJobs(String... segments) {
    return route(List.of("api", "jobs"), segments);
  }

  HttpUrl toModels(String... segments) {
    List<String> start = new ArrayList<>(profile.routesUnder());
    start.addAll(profile.modelsUnder());
    return route(start, segments);
  }

  /** Where {@code GET /view} has a file. */
  HttpUrl toFile(FileReference file) {
    return to("view")
        .newBuilder()
        .addQueryParameter("filename", file.fileName())
        .addQueryParameter("subfolder", file.subfolder())
        .addQueryParameter("type", file.type())
        .build();
  }

  /**
   * Where the socket is; holds a key if the profile wants one there, and is shown nowhere.
   *
   * @param headers those that go to the server
   */
  HttpUrl toSocket(String clientId, Headers headers) {
    HttpUrl.Builder url = base.route("ws").newBuilder().addQueryParameter("clientId", clientId);
    profile
        .socketToken()
        .ifPresent(
            token -> {
              String value = headers.get(token.header());
              if (value != null) {
                url.addQueryParameter(token.parameter(), value);
              }
            });
    return url.build();
  }

  static HttpUrl with(Map<String, String> query, HttpUrl url) {
    HttpUrl.Builder more = url.newBuilder();
    query.forEach(more::addQueryParameter);
    return more.build();
  }

  private HttpUrl route(List<String> start, String... segments) {
    List<String> all = new ArrayList<>(start);
    all.addAll(List.of(segments));
    return base.route(all.toArray(String[]::new));
  }

  @Override
  public String toString() {
    return base.toString();
  }
}
