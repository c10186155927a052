package dev.weft.compiler.check;

import dev.weft.compiler.binding.BoundMapping;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.syntax.EachDeclaration;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.ParameterDeclaration;
import dev.weft.compiler.syntax.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a parameter was called before is the name of nothing else now. */
final class FormerNameCheck implements Check {

  @Override
  public void check(BoundMapping mapping, DiagnosticSink sink) {
    mapping.file().workflows().forEach(workflow -> check(workflow.statements(), sink));
  }

  private static void check(List<Statement> statements, DiagnosticSink sink) {
    Map<String, Name> taken = new HashMap<>();
    Statement.flat(statements)
        .flatMap(statement -> statement.property().stream())
        .forEach(name -> taken.putIfAbsent(name.text(), name));
    for (Statement statement : Statement.flat(statements).toList()) {
      if (statement instanceof EachDeclaration list) {
        check(list.statements(), sink);
      }
      if (statement instanceof ParameterDeclaration parameter) {
        check(parameter, taken, sink);
      }
    }
  }

  private static void check(
      ParameterDeclaration parameter, Map<String, Name> taken, DiagnosticSink sink) {
    parameter
        .formerName()
        .ifPresent(
            former -> {
              Name owner = taken.putIfAbsent(former.text(), former);
              if (owner != null) {
                sink.report(clash(parameter, former, owner));
              }
            });
  }

  private static Diagnostic.Builder clash(ParameterDeclaration parameter, Name former, Name owner) {
    return Diagnostic.of(
            DiagnosticCode.FORMER_NAME_TAKEN,
            former.span(),
            "`" + parameter.name() + "` cannot keep its old name `" + former + "`")
        .label("the name is taken")
        .related(owner.span(), "by this")
        .help("delete `was " + former + "`: its callers have to be changed by hand")
        .replace(former.span().file().span(parameter.name().span().end(), former.span().end()), "");
  }
}
