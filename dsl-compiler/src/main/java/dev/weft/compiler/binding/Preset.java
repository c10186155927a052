package dev.weft.compiler.binding;

import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.syntax.PresetDeclaration;
import java.util.List;

/** Values that a program sets together, by one name. */
public record Preset(PresetDeclaration declaration, List<Assignment> assignments)
    implements BoundStatement {

  public Preset {
    assignments = List.copyOf(assignments);
  }

  public String name() {
    return declaration.name().text();
  }

  /** What is set to what. */
  public record Assignment(
      PresetDeclaration.Assignment written, Settable property, Literal value) {}
}
