package dev.weft.compiler.check;

import dev.weft.compiler.binding.BoundMapping;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.ParameterDeclaration;
import dev.weft.compiler.syntax.WorkflowDeclaration;

/** A choice lists every value once. */
final class DuplicateChoiceCheck implements Check {

  @Override
  public void check(BoundMapping mapping, DiagnosticSink sink) {
    for (WorkflowDeclaration workflow : mapping.file().workflows()) {
      for (ParameterDeclaration parameter : workflow.parameters()) {
        FirstUses<String> values = new FirstUses<>(DiagnosticCode.DUPLICATE_CHOICE, sink);
        parameter.type().stream()
            .flatMap(type -> type.options().stream())
            .forEach(option -> add(option, values));
      }
    }
  }

  private static void add(Name option, FirstUses<String> values) {
    values.add(
        option.text(), option.span(), "`" + option + "` is listed twice", "delete one of them");
  }
}
