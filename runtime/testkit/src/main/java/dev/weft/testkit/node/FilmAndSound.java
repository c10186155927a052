package dev.weft.testkit.node;

import dev.weft.testkit.image.Pictures;
import dev.weft.testkit.media.Film;
import dev.weft.testkit.value.Size;
import dev.weft.testkit.value.Value;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** How long films and sounds are, and what films show, told by what a node is given. */
final class FilmAndSound {
  private static final List<String> RATES = List.of("fps", "frame_rate", "framerate");
  private static final List<String> LENGTHS = List.of("seconds", "duration");
  private static final double DEFAULT_RATE = 24;
  private static final double DEFAULT_SECONDS = 1;

  /** Of what is to be longer so much is made: files fit into memory. */
  private static final double LONGEST_SECONDS = 600;

  private static final Size SMALL = new Size(64, 64);

  private FilmAndSound() {}

  /** The film that a node is to save: a video, or its pictures at its rate. */
  static Film film(NodeRun run) {
    List<Value.Video> videos = run.all(Value.Video.class);
    if (!videos.isEmpty()) {
      return new Film(videos.get(0).frames(), videos.get(0).rate());
    }
    List<BufferedImage> frames = new ArrayList<>();
    run.all(Value.Images.class).forEach(images -> frames.addAll(images.frames()));
    if (frames.isEmpty()) {
      frames.add(Pictures.plain(SMALL, 0));
    }
    Size size = Size.of(frames.get(0));
    return new Film(frames.stream().map(frame -> Pictures.scaled(frame, size)).toList(), rate(run));
  }

  /** How long the sound is that a node is to save. */
  static double seconds(NodeRun run) {
    return ((Value.Sound) sound(run, 0)).seconds();
  }

  /** The sound that a node hands on. */
  static Value sound(NodeRun run, int ordinal) {
    List<Value.Sound> given = run.all(Value.Sound.class);
    if (!given.isEmpty()) {
      return PassThrough.pick(given, ordinal);
    }
    double seconds =
        run.all(Value.Latent.class).stream()
            .map(Value.Latent::seconds)
            .filter(length -> length > 0)
            .findFirst()
            .or(
                () ->
                    run.all(Value.Video.class).stream()
                        .map(video -> video.frames().size() / video.rate())
                        .findFirst())
            .orElseGet(() -> secondsOf(run));
    return new Value.Sound(Math.min(LONGEST_SECONDS, seconds > 0 ? seconds : DEFAULT_SECONDS));
  }

  /** The video that a node hands on. */
  static Value video(NodeRun run, int ordinal) {
    List<Value.Video> given = run.all(Value.Video.class);
    if (!given.isEmpty()) {
      return PassThrough.pick(given, ordinal);
    }
    Film film = film(run);
    return new Value.Video(film.frames(), film.rate());
  }

  /** The length that a node is told; 0 when it is told none. */
  static double secondsOf(NodeRun run) {
    return first(run, LENGTHS, 0);
  }

  private static double rate(NodeRun run) {
    return first(run, RATES, DEFAULT_RATE);
  }

  private static double first(NodeRun run, List<String> names, double otherwise) {
    return names.stream()
        .map(name -> run.number(name, 0))
        .filter(number -> number > 0)
        .findFirst()
        .orElse(otherwise);
  }
}
