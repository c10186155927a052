package dev.weft.compiler.check;

import dev.weft.compiler.binding.BoundMapping;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.ParameterDeclaration;
import dev.weft.compiler.syntax.WorkflowDeclaration;

/** Parameters of a workflow have different names. */
final class DuplicateParameterCheck implements Check {

  @Override
  public void check(BoundMapping mapping, DiagnosticSink sink) {
    for (WorkflowDeclaration workflow : mapping.file().workflows()) {
      FirstUses<String> names = new FirstUses<>(DiagnosticCode.DUPLICATE_PARAMETER, sink);
      for (ParameterDeclaration parameter : workflow.parameters()) {
        Name name = parameter.name();
        names.add(
            name.text(),
            name.span(),
            "there are two parameters `" + name + "`",
            "rename one, or give one parameter several targets: `-> A.x, B.y`");
      }
    }
  }
}
