package dev.weft.compiler.check;

import dev.weft.compiler.binding.BoundMapping;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.MappingFile;
import dev.weft.compiler.syntax.Name;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** A mapping names a package that Java takes. */
final class PackageCheck implements Check {
  private static final int MOST_CHARACTERS = 500;

  @Override
  public void check(BoundMapping mapping, DiagnosticSink sink) {
    MappingFile file = mapping.file();
    if (file.packageName().isPresent()) {
      checkName(file.packageName().get(), sink);
    } else if (!sink.hasErrors()) {
      firstClass(file).ifPresent(name -> sink.report(missing(name)));
    }
  }

  private static Optional<Name> firstClass(MappingFile file) {
    return Stream.of(
            file.workflows().stream().map(workflow -> workflow.name()),
            file.fragments().stream().map(fragment -> fragment.name()),
            file.choices().stream().map(choice -> choice.name()))
        .flatMap(names -> names)
        .min(Comparator.comparing(Name::span));
  }

  private static Diagnostic.Builder missing(Name name) {
    return Diagnostic.of(
            DiagnosticCode.MISSING_PACKAGE,
            name.span(),
            "this mapping names no package for its classes")
        .label("needs a package")
        .help("begin the file with a line such as `package com.example.art`");
  }

  private static void checkName(Name name, DiagnosticSink sink) {
    if (name.text().length() > MOST_CHARACTERS) {
      sink.report(
          Diagnostic.of(
                  DiagnosticCode.BAD_PACKAGE,
                  name.span(),
                  "this package has a name of " + name.text().length() + " characters")
              .label("folders are not that deep")
              .help("write a shorter one, of at most " + MOST_CHARACTERS + " characters"));
      return;
    }
    int from = 0;
    for (String part : name.text().split("\\.", -1)) {
      Span span = partOf(name.span(), part, from);
      from = span.end() - name.span().start();
      if (!SourceVersion.isIdentifier(part) || part.indexOf('$') >= 0) {
        sink.report(problem(span, part, "Java takes no such name", "use letters, digits and `_`"));
      } else if (SourceVersion.isKeyword(part, SourceVersion.RELEASE_17)) {
        sink.report(
            problem(span, part, "a word of the Java language", "write `" + part + "_`, say")
                .replace(span, part + "_"));
      }
    }
    if (name.text().equals("java") || name.text().startsWith("java.")) {
      sink.report(
          problem(
              partOf(name.span(), "java", 0),
              "java",
              "packages that begin so belong to the JDK",
              "begin with a domain of yours, turned round, such as `com.example`"));
    }
  }

  private static Diagnostic.Builder problem(Span span, String part, String label, String help) {
    return Diagnostic.of(
            DiagnosticCode.BAD_PACKAGE, span, "`" + part + "` cannot stand in a package name")
        .label(label)
        .help(help);
  }

  private static Span partOf(Span whole, String part, int from) {
    int at = whole.text().indexOf(part, from);
    return at < 0
        ? whole
        : whole.file().span(whole.start() + at, whole.start() + at + part.length());
  }
}
