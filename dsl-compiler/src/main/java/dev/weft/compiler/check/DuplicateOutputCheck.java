package dev.weft.compiler.check;

import dev.weft.compiler.binding.BoundMapping;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.OutputDeclaration;
import dev.weft.compiler.syntax.WorkflowDeclaration;

/** Outputs of a workflow have different names. */
final class DuplicateOutputCheck implements Check {

  @Override
  public void check(BoundMapping mapping, DiagnosticSink sink) {
    for (WorkflowDeclaration workflow : mapping.file().workflows()) {
      FirstUses<String> names = new FirstUses<>(DiagnosticCode.DUPLICATE_OUTPUT, sink);
      for (OutputDeclaration output : workflow.outputs()) {
        Name name = output.name();
        names.add(
            name.text(), name.span(), "there are two outputs `" + name + "`", "rename one of them");
      }
    }
  }
}
