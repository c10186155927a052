package dev.weft.compiler.binding;

import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.RangeClause;
import dev.weft.compiler.type.SharedChoice;
import dev.weft.compiler.type.TypeWord;
import java.util.Optional;

/**
 * What programs set on the builder of any workflow that uses a fragment. Its type is the fragment's
 * word alone, so that it is the same in all of them.
 *
 * @param large whether its whole numbers need 64 bits
 * @param optional whether there may be no value
 * @param choice the type of the choice, if it is one
 * @param deprecation what to use instead
 */
public record FragmentMember(
    Name name,
    String documentation,
    TypeWord word,
    boolean large,
    boolean optional,
    Optional<RangeClause> range,
    Optional<SharedChoice> choice,
    Optional<String> deprecation) {

  /** Whether it is an {@code int} of Java. */
  boolean isSmallNumber() {
    return word == TypeWord.INT && !large;
  }
}
