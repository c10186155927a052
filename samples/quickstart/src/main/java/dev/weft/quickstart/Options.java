package dev.weft.quickstart;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Properties;

/**
 * What the command line asks for, each as {@code -Dname=value}.
 *
 * @param url {@code comfyui.url}: the server; the simulator when it is not given
 * @param pictures {@code pictures}: the folder for previews and pictures
 * @param seed unsigned
 */
record Options(
    Optional<String> url,
    Path pictures,
    String prompt,
    OptionalInt width,
    OptionalInt height,
    OptionalLong seed,
    Optional<String> checkpoint) {

  /**
   * Reads them.
   *
   * @throws IllegalArgumentException naming an option that is no number
   */
  static Options from(Properties properties) {
    return new Options(
        text(properties, "comfyui.url"),
        Path.of(text(properties, "pictures").orElse("target/pictures")),
        text(properties, "prompt").orElse("a lighthouse on a cliff at dawn, oil on canvas"),
        number(properties, "width"),
        number(properties, "height"),
        seed(properties),
        text(properties, "checkpoint"));
  }

  private static Optional<String> text(Properties properties, String name) {
    return Optional.ofNullable(properties.getProperty(name)).filter(value -> !value.isBlank());
  }

  private static OptionalInt number(Properties properties, String name) {
    Optional<String> value = text(properties, name);
    try {
      return value.isEmpty()
          ? OptionalInt.empty()
          : OptionalInt.of(Integer.parseInt(value.get().strip()));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          name + " must be a whole number, but was " + value.get(), e);
    }
  }

  private static OptionalLong seed(Properties properties) {
    Optional<String> value = text(properties, "seed");
    try {
      return value.isEmpty()
          ? OptionalLong.empty()
          : OptionalLong.of(Long.parseUnsignedLong(value.get().strip()));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "seed must be a whole number from 0 to 18446744073709551615, but was " + value.get(), e);
    }
  }
}
