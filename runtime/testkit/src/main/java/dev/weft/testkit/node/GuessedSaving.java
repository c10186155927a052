package dev.weft.testkit.node;

import dev.weft.testkit.catalog.NodeClass;
import dev.weft.testkit.files.Folder;
import dev.weft.testkit.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Output nodes that the simulator does not know: they show what their {@code format}, the name of
 * their class, or what they are given promises.
 */
final class GuessedSaving implements NodeBehavior {
  private static final NodeBehavior PICTURES = new PictureSaving(Folder.OUTPUT, "_", false);
  private static final NodeBehavior TEXT = new TextShowing();
  private static final NodeBehavior SOUND = new MediaSaving("audio", "flac", Folder.OUTPUT);
  private static final NodeBehavior FILM = new MediaSaving("gifs", "mp4", Folder.OUTPUT);
  private static final NodeBehavior MESH = new MediaSaving("3d", "glb", Folder.OUTPUT);

  /** Endings in the {@code format} of such nodes: "video/h264-mp4", "image/gif", "mp3". */
  private static final List<Promise> FORMATS =
      List.of(
          video("mp4|h26[45]|prores|nvenc|av1", "mp4"),
          video("webm|vp9", "webm"),
          video("gif", "gif"),
          video("webp", "webp"),
          new Promise(pattern("wav"), new MediaSaving("audio", "wav", Folder.OUTPUT)),
          new Promise(pattern("flac|audio"), SOUND),
          new Promise(pattern("mp3"), new MediaSaving("audio", "mp3", Folder.OUTPUT)),
          new Promise(pattern("opus|ogg"), new MediaSaving("audio", "opus", Folder.OUTPUT)),
          new Promise(pattern("glb|gltf|obj|stl|ply"), MESH));

  private static final List<Promise> NAMES =
      List.of(
          video("video|animat|movie", "mp4"),
          new Promise(pattern("audio|sound|music|speech|voice|tts"), SOUND),
          new Promise(pattern("glb|mesh|3d|splat"), MESH),
          new Promise(pattern("text|string|anything|json"), TEXT));

  private final Optional<NodeBehavior> named;

  /** A node that hands something on may show nothing; one that does not is there to show it. */
  private final boolean isEnd;

  private GuessedSaving(Optional<NodeBehavior> named, boolean isEnd) {
    this.named = named;
    this.isEnd = isEnd;
  }

  static GuessedSaving of(NodeClass nodeClass) {
    return new GuessedSaving(promised(NAMES, nodeClass.name()), nodeClass.outputs().isEmpty());
  }

  @Override
  public NodeResult run(NodeRun run) {
    return promised(FORMATS, run.text("format", ""))
        .or(() -> named)
        .orElseGet(() -> fitting(run))
        .run(run);
  }

  private NodeBehavior fitting(NodeRun run) {
    if (!isEnd) {
      return NodeRun::passedOn;
    }
    if (!run.all(Value.Images.class).isEmpty() || !run.all(Value.Masks.class).isEmpty()) {
      return PICTURES;
    }
    if (!run.all(Value.Video.class).isEmpty()) {
      return FILM;
    }
    return run.all(Value.Sound.class).isEmpty() ? TEXT : SOUND;
  }

  private static Optional<NodeBehavior> promised(List<Promise> promises, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return promises.stream()
        .filter(promise -> promise.word().matcher(lower).find())
        .map(Promise::kept)
        .findFirst();
  }

  private static Promise video(String words, String extension) {
    return new Promise(pattern(words), new MediaSaving("gifs", extension, Folder.OUTPUT));
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(words);
  }

  /**
   * A word and what a node with it shows.
   *
   * @param word found in lower case
   * @param kept what it does
   */
  private record Promise(Pattern word, NodeBehavior kept) {}
}
