package dev.weft.compiler.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
  private static final List<String> SAMPLER =
      List.of("steps", "seed", "cfg", "sampler_name", "scheduler", "denoise");

  @Test
  void asksForTheNameOneLetterAway() {
    assertThat(Suggestions.help("step", SAMPLER)).contains("did you mean `steps`?");
  }

  @Test
  void offersSeveralNamesThatAreEquallyNear() {
    assertThat(Suggestions.help("imag", List.of("image", "imago", "mask")))
        .contains("did you mean `image` or `imago`?");
  }

  @Test
  void countsSwappedLettersAsOneSlip() {
    assertThat(Suggestions.near("cgf", SAMPLER)).containsExactly("cfg");
  }

  @Test
  void allowsOneSlipOnlyInShortWords() {
    assertThat(Suggestions.near("abc", List.of("axy", "ab"))).containsExactly("ab");
  }

  @Test
  void takesOtherCaseAsNearest() {
    assertThat(Suggestions.near("KSAMPLER", List.of("KSampler", "KSAMPLERS")))
        .containsExactly("KSampler");
  }

  @Test
  void offersThreeAtMost() {
    assertThat(Suggestions.help("image", List.of("image5", "image4", "image3", "image2")))
        .contains("did you mean `image2`, `image3` or `image4`?");
  }

  @Test
  void listsWhatThereIsWhenNothingIsNear() {
    assertThat(Suggestions.help("width", List.of("seed", "cfg", "steps")))
        .contains("there are `cfg`, `seed` and `steps`");
    assertThat(Suggestions.help("width", List.of("text"))).contains("there is only `text`");
  }

  @Test
  void staysSilentWhenTheListIsLongOrEmpty() {
    List<String> many = IntStream.range(0, 11).mapToObj(i -> "something" + i).toList();
    assertThat(Suggestions.help("width", many)).isEmpty();
    assertThat(Suggestions.help("width", List.of())).isEmpty();
  }

  @Test
  void doesNotDependOnTheOrderOfNames() {
    List<String> reversed = new ArrayList<>(SAMPLER);
    Collections.reverse(reversed);
    assertThat(Suggestions.help("x", reversed)).isEqualTo(Suggestions.help("x", SAMPLER));
  }

  @Test
  void doesNotCompareTextsThatNobodyTyped() {
    String title = "x".repeat(2_000_000);
    assertThat(Suggestions.near(title, List.of(title + "y", title))).containsExactly(title);
  }
}
