package dev.weft.compiler.binding;

import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.FragmentDeclaration;
import dev.weft.compiler.syntax.ParameterDeclaration;
import java.util.List;
import java.util.Optional;

/**
 * A fragment, and what programs set whichever workflow uses it.
 *
 * @param packageName of the file that declares it; dotted, may be empty
 * @param members in the order of the fragment; those whose type it settles
 */
public record Fragment(
    FragmentDeclaration declaration, String packageName, List<FragmentMember> members) {

  public Fragment {
    members = List.copyOf(members);
  }

  public String name() {
    return declaration.name().text();
  }

  /** Whether a place lies within its braces, or is its name. */
  public boolean contains(Span place) {
    Span whole = declaration.span();
    return place.file() == whole.file()
        && place.start() >= whole.start()
        && place.end() <= whole.end();
  }

  /** What one of its parameters is to all workflows. */
  Optional<FragmentMember> member(ParameterDeclaration parameter) {
    return contains(parameter.span())
        ? members.stream().filter(m -> m.name().equals(parameter.name())).findFirst()
        : Optional.empty();
  }
}
