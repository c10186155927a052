package dev.weft.testkit;

import dev.weft.testkit.TestClient.Answer;
import dev.weft.testkit.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One recorded request and its answer.
 *
 * @param name of the recording
 * @param json the whole of it
 */
record RecordedExchange(String name, ObjectNode json) {
  private static final String BOUNDARY = "recorded";

  int status() {
    return response().path("status").intValue();
  }

  boolean isPost() {
    return json.path("request").path("method").stringValue().equals("POST");
  }

  JsonNode response() {
    return json.path("response");
  }

  String header(String name) {
    return response().path("headers").path(name).asString("");
  }

  /** Sends the same request to a server. */
  Answer replay(TestClient client, ComfySimulator server) throws IOException {
    JsonNode request = json.path("request");
    List<String> headers = new ArrayList<>();
    request
        .path("headers")
        .forEachEntry(
            (header, value) -> {
              if (!header.equals("Content-Type")) {
                headers.add(header);
                headers.add(value.stringValue().replace(":8188", ":" + server.url().getPort()));
              }
            });
    return client.send(
        request.path("method").stringValue(),
        request.path("path").stringValue().replace(" ", "%20"),
        body(request),
        headers.toArray(String[]::new));
  }

  private static @Nullable RequestBody body(JsonNode request) {
    String type = request.path("headers").path("Content-Type").asString("application/json");
    if (request.has("body_json")) {
      return body(Json.bytes(request.path("body_json")), type);
    }
    if (request.has("body_text")) {
      return body(request.path("body_text").stringValue().getBytes(StandardCharsets.UTF_8), type);
    }
    if (request.has("body_base64")) {
      return body(Base64.getDecoder().decode(request.path("body_base64").stringValue()), type);
    }
    if (request.has("body_multipart")) {
      return type.startsWith("multipart")
          ? body(
              multipart(request.path("body_multipart")),
              "multipart/form-data; boundary=" + BOUNDARY)
          : body(new byte[0], type);
    }
    String method = request.path("method").stringValue();
    return List.of("POST", "PUT").contains(method) ? body(new byte[0], type) : null;
  }

  private static RequestBody body(byte[] bytes, String type) {
    return RequestBody.create(bytes, MediaType.get(type));
  }

  /** The recorder's client wrote file names percent-encoded. */
  private static byte[] multipart(JsonNode parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (JsonNode part : parts) {
      String disposition = "form-data; name=\"" + part.path("name").stringValue() + "\"";
      byte[] content;
      if (part.has("filename")) {
        String encoded =
            URLEncoder.encode(part.path("filename").stringValue(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        disposition += "; filename=\"" + encoded + "\"";
        content = Base64.getDecoder().decode(part.path("content_base64").stringValue());
      } else {
        content = part.path("value").stringValue().getBytes(StandardCharsets.UTF_8);
      }
      write(out, "--" + BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\n\r\n");
      out.writeBytes(content);
      write(out, "\r\n");
    }
    write(out, "--" + BOUNDARY + "--\r\n");
    return out.toByteArray();
  }

  private static void write(ByteArrayOutputStream out, String text) {
    out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
