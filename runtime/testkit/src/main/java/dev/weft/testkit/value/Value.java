package dev.weft.testkit.value;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/**
 * What one socket hands to the next: as much as pictures of the right size and content need.
 * Pictures are not changed once they are in a value.
 */
public sealed interface Value {

  /**
   * Socket type {@code IMAGE}: a batch of pictures of one size.
   *
   * @param frames at least one
   */
  record Images(List<BufferedImage> frames) implements Value {
    /** Copies the list. */
    public Images {
      frames = List.copyOf(frames);
    }

    /** The size of all of them. */
    public Size size() {
      return Size.of(frames.get(0));
    }
  }

  /**
   * Socket type {@code LATENT}.
   *
   * @param size in pixels, not in latent cells
   * @param batch how many pictures, or films
   * @param frames what they show; empty while they are blank
   * @param length frames of each film; 1 for still pictures
   * @param seconds how long it sounds; 0 for pictures
   */
  record Latent(Size size, int batch, List<BufferedImage> frames, int length, double seconds)
      implements Value {
    /** Copies the list. */
    public Latent {
      frames = List.copyOf(frames);
    }

    /** Still pictures. */
    public Latent(Size size, int batch, List<BufferedImage> frames) {
      this(size, batch, frames, 1, 0);
    }

    /** The same, showing something else. */
    public Latent showing(List<BufferedImage> shown) {
      return new Latent(size, batch, shown, length, seconds);
    }
  }

  /**
   * Socket type {@code AUDIO}: silence.
   *
   * @param seconds how long it is
   */
  record Sound(double seconds) implements Value {}

  /**
   * Socket type {@code VIDEO}.
   *
   * @param frames at least one, all of one size
   * @param rate frames in a second
   */
  record Video(List<BufferedImage> frames, double rate) implements Value {
    /** Copies the list. */
    public Video {
      frames = List.copyOf(frames);
    }
  }

  /**
   * Socket type {@code MASK}.
   *
   * @param frames grey pictures, at least one
   */
  record Masks(List<BufferedImage> frames) implements Value {
    /** Copies the list. */
    public Masks {
      frames = List.copyOf(frames);
    }
  }

  /**
   * Socket types {@code INT}, {@code FLOAT}, {@code STRING}, {@code BOOLEAN} and choices; literals
   * too.
   *
   * @param json the value
   */
  record Scalar(JsonNode json) implements Value {}

  /**
   * Socket type {@code SIGMAS}.
   *
   * @param steps how many steps of sampling they ask for
   */
  record Sigmas(int steps) implements Value {}

  /**
   * All other types: models, conditionings, guiders, noise. They carry what the sampler behind them
   * needs.
   *
   * @param type the word of the socket
   * @param text what is to be painted, as far as it is known
   * @param seed of the noise
   */
  record Carrier(String type, String text, long seed) implements Value {}

  /**
   * A list, as an output hands it on whose nodes behind it run once for each member; nodes that
   * take lists whole have one in each input.
   *
   * @param list the members, none of them a list
   */
  record Members(List<Value> list) implements Value {
    /** Copies the list. */
    public Members {
      list = List.copyOf(list);
    }

    @Override
    public Stream<Value> members() {
      return list.stream();
    }
  }

  /**
   * What a node of an expansion hands on, once it has run.
   *
   * @param nodeId the whole id of that node
   * @param slot its output
   */
  record Link(String nodeId, int slot) implements Value {}

  /**
   * Nothing, and a ban: nodes that take it do not run, nor does what takes their outputs.
   *
   * @param message told as an error by each node that takes it, though the prompt goes on
   */
  record Blocked(Optional<String> message) implements Value {}

  /** The members of a list; of everything else the value itself. */
  default Stream<Value> members() {
    return Stream.of(this);
  }

  /** A scalar that holds null. */
  static Value nothing() {
    return new Scalar(NullNode.instance);
  }
}
