package dev.weft.testkit.value;

import java.awt.image.BufferedImage;
import java.util.List;
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
   * @param batch how many pictures
   * @param frames what they show; empty while they are blank
   */
  record Latent(Size size, int batch, List<BufferedImage> frames) implements Value {
    /** Copies the list. */
    public Latent {
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

  /** A scalar that holds null. */
  static Value nothing() {
    return new Scalar(NullNode.instance);
  }
}
