package dev.weft.compiler.check;

import dev.weft.compiler.binding.BoundMapping;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;

/** A mapping has a workflow. */
final class NothingToGenerateCheck implements Check {

  @Override
  public void check(BoundMapping mapping, DiagnosticSink sink) {
    if (mapping.file().workflows().isEmpty() && !sink.hasErrors()) {
      sink.report(
          Diagnostic.of(
                  DiagnosticCode.NOTHING_TO_GENERATE,
                  mapping.file().file().span(0, 0),
                  "this mapping has no workflow, so no class comes of it")
              .help("add `workflow Name from \"saved.json\" { … }`, or delete the file"));
    }
  }
}
