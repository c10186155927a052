package dev.weft.compiler.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.literal.Literal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one parameter of two inputs may be: the values that both take. */
class CommonTypeTest {
  private static final Map<String, ParameterType> TYPES =
      Map.ofEntries(
          Map.entry("int", IntType.ANY),
          Map.entry("int 1..100", whole(1, 100)),
          Map.entry("int 50..200", whole(50, 200)),
          Map.entry("int 50..100", whole(50, 100)),
          Map.entry("int 200..300", whole(200, 300)),
          Map.entry("int 1..2", whole(1, 2)),
          Map.entry("int -5..-1", whole(-5, -1)),
          Map.entry("float", FloatType.ANY),
          Map.entry("float 0.5..2.5", number("0.5", "2.5")),
          Map.entry("float 2..9", number("2", "9")),
          Map.entry("float 2..2.5", number("2", "2.5")),
          Map.entry("float 0.2..0.8", number("0.2", "0.8")),
          Map.entry("seed", SeedType.ANY),
          Map.entry("seed 1..100", seed(1, 100)),
          Map.entry("seed 1..2", seed(1, 2)),
          Map.entry("seed 0..long", seed(0, Long.MAX_VALUE)),
          Map.entry("bool", new BoolType()),
          Map.entry("text", new TextType()),
          Map.entry("json", new JsonType()),
          Map.entry("secret", new SecretType()),
          Map.entry("open choice", choice()),
          Map.entry("choice a b", choice("\"a\"", "\"b\"")),
          Map.entry("choice b c", choice("\"b\"", "\"c\"")),
          Map.entry("choice b", choice("\"b\"")),
          Map.entry("choice c", choice("\"c\"")),
          Map.entry("choice 1 2 300", choice("1", "2", "300")),
          Map.entry("choice 1 2", choice("1", "2")),
          Map.entry("choice 2.0 300", choice("2.0", "300")),
          Map.entry("choice 2 300", choice("2", "300")),
          Map.entry("choice 0.5 1", choice("0.5", "1")),
          Map.entry("choice 1", choice("1")),
          Map.entry("choice a 1", choice("\"a\"", "1")),
          Map.entry("choice a", choice("\"a\"")),
          Map.entry("choice true", choice("true")),
          Map.entry("image", new FileType(FileKind.IMAGE)),
          Map.entry("mask", new FileType(FileKind.MASK)),
          Map.entry("video", new FileType(FileKind.VIDEO)),
          Map.entry("audio", new FileType(FileKind.AUDIO)),
          Map.entry("file", new FileType(FileKind.FILE)));

  @ParameterizedTest
  @CsvSource({
    // Ranges narrow each other.
    "int 1..100, int 50..200, int 50..100",
    "int 1..100, int, int 1..100",
    "int 1..100, int 200..300, none",
    "float 0.5..2.5, float 2..9, float 2..2.5",
    "float 0.2..0.8, float 2..9, none",
    // A whole number is a number too.
    "int 1..100, float 0.5..2.5, int 1..2",
    "int 1..100, float, int 1..100",
    "int, float 0.2..0.8, none",
    // A seed is a whole number without a sign.
    "seed, int 1..100, seed 1..100",
    "seed, int, seed 0..long",
    "seed, int -5..-1, none",
    "seed, float 0.5..2.5, seed 1..2",
    "seed, float, seed",
    "seed, float 0.2..0.8, none",
    "seed 1..100, seed 1..2, seed 1..2",
    // Options that both have, whatever kind of value they are.
    "choice a b, choice b c, choice b",
    "choice a b, choice c, none",
    "choice a b, open choice, choice a b",
    "choice 1 2 300, choice 2.0 300, choice 2 300",
    "choice a b, text, choice a b",
    "choice a 1, text, choice a",
    "choice 1 2, text, none",
    "open choice, text, open choice",
    "choice 1 2 300, int 1..100, choice 1 2",
    "choice 0.5 1, int 1..100, choice 1",
    "choice 0.5 1, float 2..9, none",
    "choice 0.5 1, float, choice 0.5 1",
    "choice 1 2 300, seed, choice 1 2 300",
    "choice true, bool, choice true",
    "choice a b, bool, none",
    "choice a b, int, none",
    "open choice, int, none",
    // A picture is a mask's file too, and all are files.
    "image, mask, image",
    "image, file, image",
    "video, file, video",
    "image, video, none",
    "mask, audio, none",
    // The rest has nothing in common.
    "text, int, none",
    "text, bool, none",
    "text, image, none",
    "text, json, none",
    "text, secret, none",
    "bool, int, none",
    "json, choice a b, none",
    "open choice, image, none",
  })
  void isOfTheValuesThatBothTake(String one, String other, String common) {
    Optional<ParameterType> expected = Optional.ofNullable(TYPES.get(common));
    assertThat(expected.isEmpty()).isEqualTo(common.equals("none"));

    assertThat(type(one).and(type(other))).isEqualTo(expected);
    Optional<ParameterType> turned = type(other).and(type(one));
    assertThat(turned.map(ParameterType::word)).isEqualTo(expected.map(ParameterType::word));
    assertThat(turned.flatMap(ParameterType::range))
        .isEqualTo(expected.flatMap(ParameterType::range));
  }

  private static ParameterType type(String name) {
    return Optional.ofNullable(TYPES.get(name)).orElseThrow(() -> new AssertionError(name));
  }

  private static ParameterType whole(long min, long max) {
    return new IntType(
        Optional.of(BigInteger.valueOf(min)),
        Optional.of(BigInteger.valueOf(max)),
        Optional.empty());
  }

  private static ParameterType number(String min, String max) {
    return new FloatType(
        Optional.of(new BigDecimal(min)), Optional.of(new BigDecimal(max)), Optional.empty());
  }

  private static ParameterType seed(long min, long max) {
    return new SeedType(BigInteger.valueOf(min), BigInteger.valueOf(max));
  }

  private static ParameterType choice(String... options) {
    List<Literal> values =
        Arrays.stream(options).map(option -> Literal.parse(option).orElseThrow()).toList();
    return new ChoiceType(values, false);
  }
}
