package dev.weft.compiler.binding;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an input that ends in a number: {@code image1}.
 *
 * @param number without leading zeros
 */
public record NumberedName(String stem, int number) {
  private static final Pattern NAME = Pattern.compile("(.*?[^0-9])(0|[1-9][0-9]{0,6})");

  /** Empty when the name ends in no number, or in one with leading zeros. */
  static Optional<NumberedName> of(String name) {
    Matcher matcher = NAME.matcher(name);
    return matcher.matches()
        ? Optional.of(new NumberedName(matcher.group(1), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  /** The name for the first. */
  public String name() {
    return stem + number;
  }

  /** The name for an element, counted from 0. */
  public String ofElement(int element) {
    return stem + (number + element);
  }

  /** Whether a name is this one, or the same with a greater number. */
  boolean isFollowedBy(String name) {
    return of(name).filter(n -> n.stem.equals(stem) && n.number >= number).isPresent();
  }
}
