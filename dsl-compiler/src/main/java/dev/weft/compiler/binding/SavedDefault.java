package dev.weft.compiler.binding;

import dev.weft.compiler.syntax.ParameterDeclaration;
import dev.weft.compiler.syntax.ValueSyntax;
import dev.weft.compiler.type.ParameterType;

/** Whether the value in the workflow is to be the default of a parameter. */
final class SavedDefault {
  private static final String SAVED = "saved";

  private SavedDefault() {}

  /**
   * Asked for with {@code = saved}, or by saying nothing; a seed is then random instead, and an
   * optional parameter has no value.
   */
  static boolean isWanted(ParameterDeclaration declaration, ParameterType type) {
    if (declaration.required().isPresent() || declaration.optional().isPresent()) {
      return false;
    }
    return declaration.defaultValue().map(SavedDefault::isSaved).orElseGet(() -> !type.drawn());
  }

  static boolean isSaved(ValueSyntax value) {
    return value instanceof ValueSyntax.Word word && word.value().equals(SAVED);
  }
}
