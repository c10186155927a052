package dev.weft.compiler.check;

import dev.weft.compiler.binding.BoundMapping;
import dev.weft.compiler.binding.LinkedMapping;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.syntax.MappingFile;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.type.TypeWord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The fragments and choices that a mapping sees, its own and imported ones, have different names.
 */
final class AmbiguousNameCheck implements Check {

  @Override
  public void check(BoundMapping mapping, DiagnosticSink sink) {
    Map<String, Name> first = new HashMap<>();
    MappingFile own = mapping.linked().file();
    for (Name name : declared(own)) {
      first.putIfAbsent(name.text(), name);
      if (TypeWord.of(name.text()).isPresent()) {
        sink.report(typeOfTheLanguage(name));
      }
    }
    for (LinkedMapping.Import imported : mapping.linked().imports()) {
      for (Name name : declared(imported.mapping().file())) {
        Name before = first.putIfAbsent(name.text(), name);
        if (before != null && before.span().file() != name.span().file()) {
          sink.report(twice(imported.path(), before, name));
        }
      }
    }
  }

  private static List<Name> declared(MappingFile file) {
    return Stream.concat(
            file.fragments().stream().map(fragment -> fragment.name()),
            file.choices().stream().map(choice -> choice.name()))
        .toList();
  }

  private static Diagnostic.Builder typeOfTheLanguage(Name name) {
    return Diagnostic.of(
            DiagnosticCode.AMBIGUOUS_NAME, name.span(), "`" + name + "` is a type of the language")
        .label("would never be meant")
        .help("choose another name");
  }

  private static Diagnostic.Builder twice(Name path, Name before, Name name) {
    return Diagnostic.of(
            DiagnosticCode.AMBIGUOUS_NAME, path.span(), "`" + name + "` would mean two things here")
        .label("brings in another `" + name + "`")
        .related(before.span(), "one is declared here")
        .related(name.span(), "the other here")
        .help("rename one of them, or import one of the files only");
  }
}
