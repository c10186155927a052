package dev.weft.client.internal.comfyui;

import dev.weft.client.internal.server.ServerText;
import dev.weft.client.job.ServerException;
import dev.weft.workflow.FileDownload;
import dev.weft.workflow.FileReference;
import dev.weft.workflow.InputFile;
import dev.weft.workflow.OutputFile;
import dev.weft.workflow.json.JsonText;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.MultipartBody;

/** Brings files to the server. */
final class Uploads {
  private static final Pattern ANNOTATED = Pattern.compile("(.*) \\[(input|output|temp)]");

  private final HttpApi api;
  private final FileDownload here;

  /**
   * To one server.
   *
   * @param here reads files of the same server
   */
  Uploads(HttpApi api, FileDownload here) {
    this.api = api;
    this.here = here;
  }

  /**
   * Uploads one file and tells what the server calls it. What a job of the same server made is
   * there already.
   *
   * <p>Every time anew: the name is made from the content, so the server keeps one copy, and nobody
   * else can know whether it has still got it. The server's answer counts: it renames what
   * collides.
   */
  String upload(InputFile file) {
    if (file.output().filter(this::isHere).isPresent()) {
      return file.serverName();
    }
    return stored(file, api::upload, form -> form);
  }

  /**
   * Uploads a mask for a picture that the server has.
   *
   * <p>The server answers as if it had stored something also when it does not have the picture
   * (recordings of 0.3.64, section 12), so it is asked for before.
   */
  String uploadMask(InputFile mask, String picture) {
    FileReference original = reference(picture);
    if (!api.has(original)) {
      throw new ServerException(
          "cannot upload a mask for %s: the server does not have that picture"
              .formatted(ServerText.shortened(picture)),
          404);
    }
    String reference =
        "{\"filename\": %s, \"subfolder\": %s, \"type\": %s}"
            .formatted(
                JsonText.quote(original.fileName()),
                JsonText.quote(original.subfolder()),
                JsonText.quote(original.type()));
    return stored(mask, api::uploadMask, form -> form.addFormDataPart("original_ref", reference));
  }

  /** A name as inputs have it: {@code folder/photo.png [output]}. */
  private static FileReference reference(String name) {
    Matcher annotated = ANNOTATED.matcher(name);
    boolean found = annotated.matches();
    String path = found ? annotated.group(1) : name;
    int slash = path.lastIndexOf('/');
    return new FileReference(
        path.substring(slash + 1),
        slash < 0 ? "" : path.substring(0, slash),
        found ? annotated.group(2) : "input");
  }

  private String stored(
      InputFile file,
      Function<MultipartBody, Answer> route,
      UnaryOperator<MultipartBody.Builder> more) {
    String place = file.uploadName();
    int slash = place.lastIndexOf('/');
    String name = place.substring(slash + 1);
    MultipartBody.Builder form =
        new MultipartBody.Builder()
            .setType(MultipartBody.FORM)
            .addFormDataPart("subfolder", place.substring(0, slash))
            .addFormDataPart("type", "input")
            .addFormDataPart("image", name, new FileBody(file));
    Answer answer = route.apply(more.apply(form).build());
    if (answer.status() == 413) {
      throw new ServerException(
          "cannot upload %s to %s: %s".formatted(called(file), answer.url(), tooLarge(answer)),
          413);
    }
    return HttpApi.parsed(answer, () -> storedName(answer.json(), name));
  }

  private boolean isHere(OutputFile output) {
    return here.url(output.reference()).equals(output.url());
  }

  /** What a message calls it: bytes have no name. */
  static String called(InputFile file) {
    return file.fileName().isEmpty() ? "a file without a name" : file.fileName();
  }

  private String tooLarge(Answer answer) {
    OptionalLong limit = limit();
    if (answer.isOfServer()) {
      return "it is larger than the %sserver takes; raise its --max-upload-size"
          .formatted(limit.isPresent() ? limit.getAsLong() + " bytes that the " : "");
    }
    return "something in front of the server takes no file of that size (HTTP 413, nginx:"
        + " client_max_body_size)"
        + (limit.isPresent() ? "; the server takes " + limit.getAsLong() + " bytes" : "");
  }

  /** What the server says that it takes; it makes the message better. */
  private OptionalLong limit() {
    try {
      String limit = JsonCursor.of(api.features().json()).scalars().get("max_upload_size");
      double bytes = limit == null ? 0 : Double.parseDouble(limit);
      return bytes >= 1 ? OptionalLong.of((long) bytes) : OptionalLong.empty();
    } catch (RuntimeException e) {
      return OptionalLong.empty();
    }
  }

  private static String storedName(String json, String sentName) {
    Map<String, String> answer = JsonCursor.of(json).scalars();
    String name = answer.getOrDefault("name", "");
    String stored = name.isEmpty() ? sentName : name;
    String subfolder = answer.getOrDefault("subfolder", "");
    return subfolder.isEmpty() ? stored : subfolder + "/" + stored;
  }
}
