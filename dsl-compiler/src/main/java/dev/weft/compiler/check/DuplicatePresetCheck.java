package dev.weft.compiler.check;

import dev.weft.compiler.binding.BoundMapping;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.PresetDeclaration;
import dev.weft.compiler.syntax.WorkflowDeclaration;

/** Presets of a workflow have different names. */
final class DuplicatePresetCheck implements Check {

  @Override
  public void check(BoundMapping mapping, DiagnosticSink sink) {
    for (WorkflowDeclaration workflow : mapping.file().workflows()) {
      FirstUses<String> names = new FirstUses<>(DiagnosticCode.DUPLICATE_PRESET, sink);
      for (PresetDeclaration preset : workflow.statements(PresetDeclaration.class)) {
        Name name = preset.name();
        names.add(
            name.text(), name.span(), "there are two presets `" + name + "`", "rename one of them");
      }
    }
  }
}
