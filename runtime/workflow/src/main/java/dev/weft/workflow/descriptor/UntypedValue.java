package dev.weft.workflow.descriptor;

import dev.weft.workflow.Choice;
import dev.weft.workflow.InputAudio;
import dev.weft.workflow.InputFile;
import dev.weft.workflow.InputImage;
import dev.weft.workflow.InputVideo;
import dev.weft.workflow.OutputAudio;
import dev.weft.workflow.OutputFile;
import dev.weft.workflow.OutputImage;
import dev.weft.workflow.OutputVideo;
import dev.weft.workflow.json.JsonSyntax;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value whose type only its property knows. Generated classes ask for it in the type that their
 * setter takes; whether it is in range is the setter's own check.
 *
 * <p>All conversions throw {@link IllegalArgumentException} for a value of another kind, with the
 * property's name: {@code width must be a whole number, but was "wide"}.
 */
public final class UntypedValue {
  private static final int QUOTED_LENGTH = 60;

  private final String name;
  private final Object value;

  private UntypedValue(String name, Object value) {
    this.name = name;
    this.value = value;
  }

  static UntypedValue of(String name, @Nullable Object value) {
    if (value == null) {
      throw new NullPointerException(name + " must not be null");
    }
    return new UntypedValue(name, value);
  }

  /** A text as it is. */
  public String asText() {
    return text().orElseThrow(() -> misfit("a text"));
  }

  /** A text that no message shows. */
  public String asSecret() {
    return text()
        .orElseThrow(() -> new IllegalArgumentException(name + " must be a text, but was none"));
  }

  /** A whole number of 32 bits. */
  public int asInt() {
    return whole(Integer.SIZE).intValue();
  }

  /** A whole number of 64 bits. */
  public long asLong() {
    return whole(Long.SIZE).longValue();
  }

  /** An unsigned whole number of 64 bits; a {@link Long} is one already, whatever its sign. */
  public long asUnsigned() {
    if (value instanceof Long bits) {
      return bits;
    }
    return Numbers.whole(untyped())
        .filter(number -> number.signum() >= 0 && number.bitLength() <= Long.SIZE)
        .map(Number::longValue)
        .orElseThrow(() -> misfit("a whole number from 0 to 18446744073709551615"));
  }

  /** A number. */
  public double asDouble() {
    return Numbers.decimal(untyped()).orElseThrow(() -> misfit("a number"));
  }

  /** A truth value; as a text {@code true}, {@code false}, {@code on} or {@code off}. */
  public boolean asBoolean() {
    Object untyped = untyped();
    if (untyped instanceof Boolean truth) {
      return truth;
    }
    return switch (untyped.toString()) {
      case "true", "on" -> true;
      case "false", "off" -> false;
      default -> throw misfit("true or false");
    };
  }

  /** One JSON value, as its text. */
  public String asJson() {
    return value instanceof Number || value instanceof Boolean ? value.toString() : asText();
  }

  /** One of some values: itself, or what it is called. */
  @SafeVarargs
  public final <C extends Choice> C oneOf(C... options) {
    String wanted = untyped().toString();
    for (C option : options) {
      if (option.equals(value) || option.value().equals(wanted)) {
        return option;
      }
    }
    StringBuilder all = new StringBuilder("one of ");
    for (int i = 0; i < options.length; i++) {
      all.append(i == 0 ? "" : ", ").append(options[i].value());
    }
    throw misfit(all.toString());
  }

  /**
   * Any value of a choice that mixes texts with numbers and truth values.
   *
   * @param made of what it is called, and of its literal if that is no text
   */
  public <C extends Choice> C asOption(BiFunction<String, @Nullable String, C> made) {
    String text = untyped().toString();
    boolean literal =
        value instanceof Choice choice
            ? choice.json().equals(text)
            : JsonSyntax.isNumberOrTruth(text);
    return literal ? made.apply(text, text) : made.apply(asText(), null);
  }

  /** A picture, or the name of one that the server has. */
  public InputImage asImage() {
    if (value instanceof InputImage image) {
      return image;
    }
    if (value instanceof OutputImage earlier) {
      return InputImage.of(earlier);
    }
    return file(InputImage::of, InputImage::of, InputImage::onServer, "a picture");
  }

  /** A video, or the name of one that the server has. */
  public InputVideo asVideo() {
    if (value instanceof InputVideo video) {
      return video;
    }
    if (value instanceof OutputVideo earlier) {
      return InputVideo.of(earlier);
    }
    return file(InputVideo::of, InputVideo::of, InputVideo::onServer, "a video");
  }

  /** A sound, or the name of one that the server has. */
  public InputAudio asAudio() {
    if (value instanceof InputAudio audio) {
      return audio;
    }
    if (value instanceof OutputAudio earlier) {
      return InputAudio.of(earlier);
    }
    return file(InputAudio::of, InputAudio::of, InputAudio::onServer, "a sound");
  }

  /** A file, or the name of one that the server has. */
  public InputFile asFile() {
    if (value instanceof InputFile file) {
      return file;
    }
    if (value instanceof OutputFile earlier) {
      return InputFile.of(earlier);
    }
    return file(InputFile::of, InputFile::of, InputFile::onServer, "a file");
  }

  /** The property's name. */
  @Override
  public String toString() {
    return "UntypedValue[" + name + "]";
  }

  private <F> F file(
      Function<Path, F> ofPath,
      Function<byte[], F> ofBytes,
      Function<String, F> named,
      String noun) {
    if (value instanceof Path path) {
      return ofPath.apply(path);
    }
    if (value instanceof byte[] bytes) {
      return ofBytes.apply(bytes);
    }
    return text().map(named).orElseThrow(() -> misfit(noun));
  }

  /** The value; an option of a choice as what it is called. */
  private Object untyped() {
    return value instanceof Choice choice ? choice.value() : value;
  }

  private Optional<String> text() {
    return untyped() instanceof CharSequence text ? Optional.of(text.toString()) : Optional.empty();
  }

  private BigInteger whole(int bits) {
    BigInteger number = Numbers.whole(untyped()).orElseThrow(() -> misfit("a whole number"));
    if (number.bitLength() >= bits) {
      throw misfit("a whole number of " + bits + " bits");
    }
    return number;
  }

  private IllegalArgumentException misfit(String wanted) {
    return new IllegalArgumentException(name + " must be " + wanted + ", but was " + shown());
  }

  private String shown() {
    if (value instanceof Number || value instanceof Boolean) {
      return value.toString();
    }
    return text()
        .map(text -> text.length() <= QUOTED_LENGTH ? text : text.substring(0, QUOTED_LENGTH) + "…")
        .map(text -> '"' + text + '"')
        .orElseGet(() -> "of type " + value.getClass().getSimpleName());
  }
}
