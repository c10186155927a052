package dev.weft.testkit.http;

import dev.weft.testkit.files.FileName;
import dev.weft.testkit.files.Folder;
import dev.weft.testkit.files.ServerFolders;
import dev.weft.testkit.files.UploadNames;
import dev.weft.testkit.image.ImageFiles;
import dev.weft.testkit.image.Pictures;
import dev.weft.testkit.json.Json;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** {@code /upload/image} and {@code /upload/mask}. */
final class UploadRoutes {
  private final ServerFolders folders;

  UploadRoutes(ServerFolders folders) {
    this.folders = folders;
  }

  List<Route> routes() {
    return List.of(
        Route.post("/upload/image", call -> upload(call, UploadRoutes::plain)),
        Route.post("/upload/mask", call -> upload(call, this::masked)));
  }

  private Reply upload(Call call, Content content) {
    Map<String, FormPart> form = MultipartForm.read(call);
    FormPart image = form.get("image");
    if (image == null) {
      return Reply.empty(400);
    }
    Optional<String> filename = image.filename().filter(name -> !name.isEmpty());
    Optional<Folder> folder = Folder.of(text(form, "type").orElse(Folder.INPUT.word()));
    if (filename.isEmpty() || folder.isEmpty()) {
      return Reply.trouble();
    }
    String subfolder = text(form, "subfolder").orElse("");
    FileName wanted = new FileName(filename.get(), subfolder, folder.get());
    boolean overwrite = text(form, "overwrite").filter(List.of("true", "1")::contains).isPresent();
    try {
      return store(wanted, overwrite, image, content.of(image, form));
    } catch (IOException e) {
      return Reply.trouble();
    }
  }

  private Reply store(FileName wanted, boolean overwrite, FormPart image, Optional<byte[]> content)
      throws IOException {
    Optional<Path> directory = folders.below(wanted.folder(), wanted.subfolder());
    if (directory.isEmpty() || folders.locate(wanted).isEmpty()) {
      return Reply.empty(400);
    }
    Files.createDirectories(directory.get());
    FileName name = overwrite ? wanted : UploadNames.free(directory.get(), wanted, image.bytes());
    Path file = folders.locate(name).orElseThrow();
    boolean known = !overwrite && Files.exists(file);
    if (content.isPresent() && !known) {
      Files.write(file, content.get());
    }
    return Reply.json(
        Json.object()
            .put("name", name.filename())
            .put("subfolder", name.subfolder())
            .put("type", name.folder().word()));
  }

  private static Optional<byte[]> plain(FormPart image, Map<String, FormPart> form) {
    return Optional.of(image.bytes());
  }

  /** The original with the transparency of the uploaded picture; nothing when it is not there. */
  private Optional<byte[]> masked(FormPart image, Map<String, FormPart> form) throws IOException {
    JsonNode reference = Json.parse(text(form, "original_ref").orElse(""));
    if (!reference.path("filename").isString()) {
      throw new Call.BadBodyException();
    }
    String subfolder = reference.path("subfolder").asString("");
    String path =
        (subfolder.isEmpty() ? "" : subfolder + "/") + reference.path("filename").stringValue();
    Folder folder = Folder.of(reference.path("type").asString("output")).orElse(Folder.OUTPUT);
    Optional<Path> original = folders.find(FileName.annotated(path, folder));
    if (original.isEmpty()) {
      return Optional.empty();
    }
    BufferedImage picture = picture(Files.readAllBytes(original.get()));
    BufferedImage mask = picture(image.bytes());
    return Optional.of(ImageFiles.png(Pictures.withAlphaOf(picture, mask), Map.of()));
  }

  private static BufferedImage picture(byte[] file) {
    return ImageFiles.read(file).orElseThrow(Call.BadBodyException::new);
  }

  private static Optional<String> text(Map<String, FormPart> form, String name) {
    return Optional.ofNullable(form.get(name)).map(FormPart::text);
  }

  /** What is stored for an uploaded part. */
  private interface Content {
    Optional<byte[]> of(FormPart image, Map<String, FormPart> form) throws IOException;
  }
}
