package dev.weft.compiler.check;

import dev.weft.compiler.binding.BoundMapping;
import dev.weft.compiler.binding.LinkedMapping;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.diagnostic.Fix;
import dev.weft.compiler.diagnostic.TextEdit;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.MappingFile;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.ParameterDeclaration;
import dev.weft.compiler.syntax.Statement;
import dev.weft.compiler.syntax.TypeReference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Each import brings in a name that the mapping uses. */
final class UnusedImportCheck implements Check {

  @Override
  public void check(BoundMapping mapping, DiagnosticSink sink) {
    if (sink.hasErrors()) {
      return;
    }
    Set<String> used = names(mapping.linked().file());
    Map<SourceFile, Span> first = new HashMap<>();
    for (LinkedMapping.Import imported : mapping.linked().imports()) {
      Span before = first.putIfAbsent(imported.file().file(), imported.path().span());
      if (before != null) {
        sink.report(
            unused(imported, "is imported twice")
                .label("again here")
                .related(before, "first here"));
      } else if (declared(imported.file()).noneMatch(name -> used.contains(name.text()))) {
        sink.report(unused(imported, imported.file()));
      }
    }
  }

  /** As the file writes them: those of fragments it uses, and those of types. */
  private static Set<String> names(MappingFile file) {
    Set<String> names = new HashSet<>();
    file.workflows().forEach(w -> w.uses().forEach(use -> names.add(use.text())));
    Stream.concat(
            file.workflows().stream().map(workflow -> workflow.statements()),
            file.fragments().stream().map(fragment -> fragment.statements()))
        .flatMap(Statement::flat)
        .filter(ParameterDeclaration.class::isInstance)
        .flatMap(parameter -> ((ParameterDeclaration) parameter).type().stream())
        .map(TypeReference::name)
        .forEach(name -> names.add(name.text()));
    return names;
  }

  private static Stream<Name> declared(MappingFile file) {
    return Stream.concat(
        file.fragments().stream().map(fragment -> fragment.name()),
        file.choices().stream().map(choice -> choice.name()));
  }

  private static Diagnostic.Builder unused(LinkedMapping.Import imported, MappingFile file) {
    Diagnostic.Builder diagnostic = unused(imported, "is imported, but not used").label("not used");
    if (declared(file).findAny().isEmpty()) {
      return diagnostic.related(file.file().span(0, 0), "declares no fragment and no choice");
    }
    declared(file).forEach(name -> diagnostic.related(name.span(), "used by no workflow here"));
    return diagnostic;
  }

  private static Diagnostic.Builder unused(LinkedMapping.Import imported, String fact) {
    Span path = imported.path().span();
    int keyword = path.file().text().lastIndexOf("import", path.start());
    Span whole = path.file().span(keyword, path.end());
    return Diagnostic.of(DiagnosticCode.UNUSED_IMPORT, path, "`" + imported.path() + "` " + fact)
        .help("delete the import")
        .fix(new Fix("delete the import", List.of(new TextEdit(whole, ""))));
  }
}
