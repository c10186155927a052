package dev.weft.client;

import dev.weft.workflow.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okio.BufferedSink;
import okio.Okio;
import okio.Source;

/** Brings the files of a request to the server. */
final class Uploads {
  private static final MediaType BYTES = MediaType.get("application/octet-stream");

  private final HttpApi api;

  Uploads(HttpApi api) {
    this.api = api;
  }

  /**
   * Uploads each file and tells what the server calls it.
   *
   * <p>Every time anew: the name is made from the content, so the server keeps one copy, and nobody
   * else can know whether it has still got it. The server's answer counts: it renames what
   * collides.
   */
  Map<InputFile, String> upload(List<InputFile> files) {
    Map<InputFile, String> names = new HashMap<>();
    files.forEach(file -> names.put(file, upload(file)));
    return names;
  }

  /** Uploads one file and tells what the server calls it. */
  String upload(InputFile file) {
    int slash = file.serverName().lastIndexOf('/');
    String name = file.serverName().substring(slash + 1);
    Answer answer =
        api.upload(
            new MultipartBody.Builder()
                .setType(MultipartBody.FORM)
                .addFormDataPart("subfolder", file.serverName().substring(0, slash))
                .addFormDataPart("type", "input")
                .addFormDataPart("image", name, new FileBody(file))
                .build());
    if (answer.status() == 413) {
      throw new ServerException(
          "cannot upload "
              + file.fileName()
              + " to "
              + answer.url()
              + ": it is larger than "
              + limit(),
          413);
    }
    return HttpApi.parsed(answer, () -> StoredName.read(answer.json()).inputValue(name));
  }

  private String limit() {
    try {
      double[] bytes = {0};
      JsonCursor.of(api.features().json())
          .fields(
              (key, value) -> {
                if (key.equals("max_upload_size")) {
                  bytes[0] = value.number(0);
                }
              });
      if (bytes[0] >= 1) {
        return "the "
            + (long) bytes[0]
            + " bytes that the server takes; raise its --max-upload-size";
      }
    } catch (RuntimeException e) {
      // The limit makes the message better; without it there is still a message.
    }
    return "the server takes; raise its --max-upload-size";
  }

  /** Where the server put an upload. */
  private record StoredName(String name, String subfolder) {

    static StoredName read(String json) {
      String[] found = {"", ""};
      JsonCursor.of(json)
          .fields(
              (key, value) -> {
                switch (key) {
                  case "name" -> found[0] = value.text("");
                  case "subfolder" -> found[1] = value.text("");
                  default -> {}
                }
              });
      return new StoredName(found[0], found[1]);
    }

    String inputValue(String sentName) {
      String stored = name.isEmpty() ? sentName : name;
      return subfolder.isEmpty() ? stored : subfolder + "/" + stored;
    }
  }

  private static final class FileBody extends RequestBody {
    private final InputFile file;

    FileBody(InputFile file) {
      this.file = file;
    }

    @Override
    public MediaType contentType() {
      return BYTES;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      try (InputStream content = opened();
          Source source = Okio.source(content)) {
        sink.writeAll(source);
      }
    }

    /** A local fault must not look like one of the connection. */
    private InputStream opened() {
      try {
        return file.open();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + file.fileName(), e);
      }
    }
  }
}
