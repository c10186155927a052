package dev.weft.compiler.binding;

import dev.weft.compiler.syntax.ChoiceDeclaration;
import dev.weft.compiler.type.SharedChoice;

/** A choice that a mapping declares for many workflows, and the options that it has. */
public record DeclaredChoice(ChoiceDeclaration declaration, SharedChoice type) {

  public String name() {
    return declaration.name().text();
  }
}
