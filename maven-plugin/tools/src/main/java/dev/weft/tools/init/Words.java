package dev.weft.tools.init;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Names for Java out of what people call things. */
final class Words {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern HUMP = Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})");

  /** {@code txt2img} is three words, {@code 4x} is one. */
  private static final Pattern DIGIT = Pattern.compile("(?<=\\d)(?=\\p{Ll}{2})");

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
  private static final int MOST = 4;
  private static final int LONGEST = 40;

  /** Generated classes have methods of these names; a hint alone, the compiler decides. */
  private static final Set<String> TAKEN =
      Set.of(
          "build", "builder", "toBuilder", "toJson", "toRequest", "outputs", "nodes", "template");

  private Words() {}

  /** The words of a text, in lower case. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text.replace("'s ", "s ").replace("LoRA", "Lora"));
    while (matcher.find()) {
      for (String word : HUMP.split(matcher.group(), -1)) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  /** {@code controlImage}; empty when that would be no name, or none that Java people type. */
  static Optional<String> camel(List<String> words) {
    if (words.isEmpty() || words.size() > MOST) {
      return Optional.empty();
    }
    String name =
        words.get(0) + words.stream().skip(1).map(Words::capital).collect(Collectors.joining());
    boolean good = PLAIN.matcher(name).matches() && name.length() <= LONGEST;
    return good ? Optional.of(name) : Optional.empty();
  }

  /** A name that Java takes for a member. */
  static String member(String name) {
    return SourceVersion.isKeyword(name) || TAKEN.contains(name) ? name + "Value" : name;
  }

  /** {@code Txt2Img} of {@code txt2img}; empty when nothing is left to make a class's name of. */
  static Optional<String> type(List<String> words) {
    List<String> ordered = new ArrayList<>(words);
    // `4x-enlarge` is Enlarge4x.
    for (int turns = 0; turns < words.size() && !isLetter(ordered.get(0)); turns++) {
      ordered.add(ordered.remove(0));
    }
    String name =
        ordered.stream()
            .flatMap(DIGIT::splitAsStream)
            .map(Words::capital)
            .collect(Collectors.joining());
    return isLetter(name) && name.length() <= 2 * LONGEST ? Optional.of(name) : Optional.empty();
  }

  private static boolean isLetter(String word) {
    return !word.isEmpty() && Character.isLetter(word.charAt(0));
  }

  static String capital(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
