package dev.weft.compiler.codegen;

import dev.weft.compiler.binding.FragmentMember;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.syntax.Name;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The Java names that fragments settle for every class that uses them. */
record SettledNames(DiagnosticSink sink) {

  /** By the mapping's name; two that would be one in Java are reported. */
  Map<String, String> of(List<FragmentPlan> fragments) {
    Map<String, String> settled = new HashMap<>();
    Map<String, Name> first = new HashMap<>();
    for (FragmentPlan plan : fragments) {
      for (FragmentMember member : plan.fragment().members()) {
        Name name = member.name();
        String java = Objects.requireNonNull(plan.names().get(name.text()));
        settled.put(name.text(), java);
        Name before = first.putIfAbsent(java, name);
        if (before != null && !before.text().equals(name.text())) {
          sink.report(clash(java, before, name));
        }
      }
    }
    return settled;
  }

  private static Diagnostic.Builder clash(String java, Name before, Name name) {
    return Diagnostic.of(
            DiagnosticCode.JAVA_NAME_CLASH,
            name.span(),
            "`" + before + "` and `" + name + "` would both be called `" + java + "` in Java")
        .label("in a class that has both")
        .related(before.span(), "the one")
        .help("rename one of them");
  }
}
