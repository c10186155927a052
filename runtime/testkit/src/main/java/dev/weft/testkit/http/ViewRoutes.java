package dev.weft.testkit.http;

import dev.weft.testkit.files.FileName;
import dev.weft.testkit.files.Folder;
import dev.weft.testkit.files.ServerFolders;
import dev.weft.testkit.image.ImageFiles;
import dev.weft.testkit.image.Pictures;
import dev.weft.testkit.media.Webp;
import dev.weft.testkit.protocol.ComfyVersion;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /view}: files of the three folders, whole, in part, or as another picture. */
final class ViewRoutes {
  private static final int DEFAULT_QUALITY = 90;

  private final ServerFolders folders;
  private final ComfyVersion version;

  ViewRoutes(ServerFolders folders, ComfyVersion version) {
    this.folders = folders;
    this.version = version;
  }

  List<Route> routes() {
    return List.of(Route.get("/view", this::view));
  }

  private Reply view(Call call) {
    Optional<String> given = call.parameter("filename");
    if (given.isEmpty()) {
      return Reply.empty(404);
    }
    if (version.atLeast(ComfyVersion.V0_33) && given.get().startsWith("blake3:")) {
      return Reply.empty(404);
    }
    Optional<Folder> folder = Folder.of(call.parameter("type").orElse(Folder.OUTPUT.word()));
    if (given.get().isEmpty() || given.get().startsWith("/") || given.get().contains("..")) {
      return Reply.empty(400);
    }
    FileName named = FileName.annotated(given.get(), folder.orElse(Folder.OUTPUT));
    if (folder.isEmpty() && !given.get().endsWith("]")) {
      return Reply.empty(400);
    }
    String subfolder = call.parameter("subfolder").orElse("");
    if (folders.below(named.folder(), subfolder).isEmpty()) {
      return Reply.empty(403);
    }
    FileName name = new FileName(named.filename(), subfolder, named.folder());
    return folders
        .find(name)
        .map(file -> answer(call, name, file))
        .orElseGet(() -> Reply.empty(404));
  }

  private Reply answer(Call call, FileName name, Path file) {
    byte[] content;
    try {
      content = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Optional<String> preview = call.parameter("preview");
    String channel = call.parameter("channel").orElse("rgba");
    Reply reply;
    if (preview.isPresent()) {
      reply = preview(content, preview.get());
    } else if (channel.equals("rgb")) {
      reply = png(Pictures.opaque(picture(content)));
    } else if (channel.equals("a")) {
      reply = png(Pictures.alphaOnly(picture(content)));
    } else {
      return new PlainFile(name, file, content, version).answer(call);
    }
    return reply.with("Content-Disposition", disposition(name.filename()));
  }

  /** Whatever is not JPEG is WebP, here without loss. */
  private static Reply preview(byte[] content, String wish) {
    String[] parts = wish.split(";", -1);
    BufferedImage picture = picture(content);
    if (!parts[0].equals("jpeg")) {
      return Reply.content("image/webp", Webp.of(picture));
    }
    int quality = parts.length > 1 ? Integer.parseInt(parts[1]) : DEFAULT_QUALITY;
    float share = Math.min(100, Math.max(1, quality)) / 100f;
    return Reply.content("image/jpeg", ImageFiles.jpeg(picture, share));
  }

  private static Reply png(BufferedImage picture) {
    return Reply.content("image/png", ImageFiles.png(picture, Map.of()));
  }

  private static BufferedImage picture(byte[] content) {
    return ImageFiles.read(content).orElseThrow(Call.BadBodyException::new);
  }

  static String disposition(String filename) {
    return "filename=\"" + filename.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
