package dev.weft.compiler.check;

import dev.weft.compiler.binding.BoundMapping;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.syntax.MappingFile;

/** A mapping has a workflow, or something for others. */
final class NothingToGenerateCheck implements Check {

  @Override
  public void check(BoundMapping mapping, DiagnosticSink sink) {
    MappingFile file = mapping.file();
    if (file.workflows().isEmpty()
        && file.fragments().isEmpty()
        && file.choices().isEmpty()
        && !sink.hasErrors()) {
      sink.report(
          Diagnostic.of(
                  DiagnosticCode.NOTHING_TO_GENERATE,
                  file.file().span(0, 0),
                  "this mapping declares nothing, so no class comes of it")
              .help("add `workflow Name from \"saved.json\" { … }`, or delete the file"));
    }
  }
}
