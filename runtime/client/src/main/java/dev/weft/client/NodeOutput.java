package dev.weft.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one node yielded: every file under whatever key, its texts, and the whole as JSON.
 *
 * <p>Nodes choose their keys freely ({@code images}, {@code gifs}, {@code audio}, {@code latents},
 * …) and ComfyUI's own list videos under {@code images}: a file is therefore an object with {@code
 * filename}, and its kind comes from key and extension.
 */
record NodeOutput(String json, List<OutputFile> files, List<String> texts) {
  static final NodeOutput NONE = new NodeOutput("{}", List.of(), List.of());

  private static final Set<String> IMAGES =
      Set.of("png", "jpg", "jpeg", "webp", "gif", "apng", "avif", "bmp", "tif", "tiff", "exr");
  private static final Set<String> VIDEOS = Set.of("mp4", "webm", "mov", "mkv", "avi", "m4v");
  private static final Set<String> SOUNDS = Set.of("flac", "mp3", "opus", "wav", "ogg", "m4a");

  NodeOutput {
    files = List.copyOf(files);
    texts = List.copyOf(texts);
  }

  /** Reads the value the cursor is on; a node without display output has {@code null} there. */
  static NodeOutput read(JsonCursor cursor, FileDownload download) {
    if (!cursor.isObject()) {
      return NONE;
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

  /** This output and that of a node which this one made while it ran. */
  NodeOutput joined(NodeOutput other) {
    List<OutputFile> allFiles = new ArrayList<>(files);
    allFiles.addAll(other.files);
    List<String> allTexts = new ArrayList<>(texts);
    allTexts.addAll(other.texts);
    return new NodeOutput(json.equals(NONE.json) ? other.json : json, allFiles, allTexts);
  }

  private static @Nullable OutputFile readFile(
      String key, JsonCursor cursor, FileDownload download) {
    String[] found = {"", "", "output", ""};
    cursor.fields(
        (name, value) -> {
          switch (name) {
            case "filename" -> found[0] = value.text("");
            case "subfolder" -> found[1] = value.text("");
            case "type" -> found[2] = value.text("output");
            case "format" -> found[3] = value.text("");
            default -> {}
          }
        });
    if (found[0].isEmpty()) {
      return null;
    }
    FileReference reference = new FileReference(found[0], found[1], found[2]);
    return of(key, found[3], reference, download);
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
