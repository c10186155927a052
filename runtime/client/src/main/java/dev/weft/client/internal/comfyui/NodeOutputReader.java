package dev.weft.client.internal.comfyui;

import dev.weft.workflow.FileDownload;
import dev.weft.workflow.FileReference;
import dev.weft.workflow.NodeOutput;
import dev.weft.workflow.OutputAudio;
import dev.weft.workflow.OutputFile;
import dev.weft.workflow.OutputImage;
import dev.weft.workflow.OutputVideo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what one node yielded.
 *
 * <p>Nodes choose their keys freely ({@code images}, {@code gifs}, {@code audio}, {@code latents},
 * …) and ComfyUI's own list videos under {@code images}: a file is therefore an object with {@code
 * filename}, and its kind comes from key and extension.
 */
final class NodeOutputReader {
  private static final Set<String> IMAGES =
      Set.of("png", "jpg", "jpeg", "webp", "gif", "apng", "avif", "bmp", "tif", "tiff", "exr");
  private static final Set<String> VIDEOS = Set.of("mp4", "webm", "mov", "mkv", "avi", "m4v");
  private static final Set<String> SOUNDS = Set.of("flac", "mp3", "opus", "wav", "ogg", "m4a");

  private NodeOutputReader() {}

  /** Reads the value the cursor is on; a node without display output has {@code null} there. */
  static NodeOutput read(JsonCursor cursor, FileDownload download) {
    if (!cursor.isObject()) {
      return NodeOutput.NONE;
    }
    String json = cursor.raw();
    List<OutputFile> files = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    JsonCursor.of(json)
        .fields(
            (key, members) ->
                members.elements(
                    member -> {
                      if (member.isText()) {
                        texts.add(member.text(""));
                      } else if (member.isObject()) {
                        OutputFile file = readFile(key, member, download);
                        if (file != null) {
                          files.add(file);
                        }
                      }
                    }));
    return new NodeOutput(json, files, texts);
  }

  private static @Nullable OutputFile readFile(
      String key, JsonCursor cursor, FileDownload download) {
    Map<String, String> members = cursor.scalars();
    String fileName = members.getOrDefault("filename", "");
    if (fileName.isEmpty()) {
      return null;
    }
    FileReference reference =
        new FileReference(
            fileName,
            members.getOrDefault("subfolder", ""),
            members.getOrDefault("type", "output"));
    return of(key, members.getOrDefault("format", ""), reference, download);
  }

  private static OutputFile of(
      String key, String format, FileReference reference, FileDownload download) {
    String name = reference.fileName();
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    boolean listedAsVideo = key.equals("gifs") || key.startsWith("video");
    if (key.equals("audio") || SOUNDS.contains(extension)) {
      return new OutputAudio(reference, download);
    }
    if (listedAsVideo || VIDEOS.contains(extension) || format.startsWith("video/")) {
      return new OutputVideo(reference, download);
    }
    if (key.equals("images") || IMAGES.contains(extension)) {
      return new OutputImage(reference, download);
    }
    return new OutputFile(reference, download);
  }
}
