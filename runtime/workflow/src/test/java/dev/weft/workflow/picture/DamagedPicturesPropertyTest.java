package dev.weft.workflow.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Pictures come from anybody: texts, or a failure that says what is wrong, and nothing else. */
class DamagedPicturesPropertyTest {

  @Property(tries = 4000)
  void aDamagedPictureGivesTextsOrOneFailure(@ForAll("damaged") byte[] file) {
    try {
      assertThat(EmbeddedTexts.of(file).names()).allMatch(name -> name.length() <= 200);
    } catch (UnreadablePictureException e) {
      assertThat(e.getMessage()).matches("(is|holds) .*");
    }
  }

  @Provide
  Arbitrary<byte[]> damaged() {
    Arbitrary<byte[]> samples = Arbitraries.of(Samples.NAMES).map(Samples::bytes);
    Arbitrary<List<Integer>> places = Arbitraries.integers().between(0, 9000).list().ofMaxSize(6);
    Arbitrary<Byte> bytes = Arbitraries.of((byte) 0, (byte) 1, (byte) -1, (byte) 127, (byte) -128);
    Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 12_000);
    return Combinators.combine(samples, places, bytes, lengths)
        .as(
            (sample, at, value, length) -> {
              byte[] file = sample.clone();
              at.forEach(place -> file[place % Math.min(file.length, 700)] = value);
              return Arrays.copyOf(file, Math.min(file.length, Math.max(8, length)));
            });
  }

  @Property(tries = 2000)
  void whatBeginsAsAPictureGivesTextsOrOneFailure(
      @ForAll("heads") byte[] head, @ForAll byte[] rest) {
    byte[] file = Arrays.copyOf(head, head.length + rest.length);
    System.arraycopy(rest, 0, file, head.length, rest.length);
    try {
      EmbeddedTexts.of(file);
    } catch (UnreadablePictureException e) {
      assertThat(e).hasMessageMatching("(is|holds) .*");
    }
  }

  @Provide
  Arbitrary<byte[]> heads() {
    return Arbitraries.of(Samples.NAMES).map(name -> Arrays.copyOf(Samples.bytes(name), 12));
  }
}
