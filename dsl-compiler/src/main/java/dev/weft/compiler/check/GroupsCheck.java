package dev.weft.compiler.check;

import dev.weft.compiler.binding.BoundMapping;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.syntax.GroupDeclaration;
import dev.weft.compiler.syntax.Statement;
import java.util.List;
import java.util.stream.Stream;

/** Groups that stand side by side have different titles, and each shows something. */
final class GroupsCheck implements Check {

  @Override
  public void check(BoundMapping mapping, DiagnosticSink sink) {
    mapping.file().workflows().forEach(workflow -> check(workflow.statements(), sink));
  }

  private static void check(List<Statement> statements, DiagnosticSink sink) {
    FirstUses<String> titles = new FirstUses<>(DiagnosticCode.GROUP_TWICE, sink);
    for (GroupDeclaration group : groups(statements).toList()) {
      titles.add(
          group.title().text(),
          group.title().span(),
          "there are two groups `" + group.title() + "`",
          "move the statements of one into the other");
      if (Statement.flat(group.statements()).allMatch(s -> s.property().isEmpty())) {
        Diagnostic.Builder empty =
            Diagnostic.of(
                    DiagnosticCode.EMPTY_GROUP,
                    group.title().span(),
                    "group `" + group.title() + "` has nothing that a form could show")
                .label("no parameter, toggle, switch or list")
                .help("move those that belong here into it, or delete the group");
        if (group.statements().isEmpty()) {
          empty.replace(group.span(), "");
        }
        sink.report(empty);
      }
      check(group.statements(), sink);
    }
  }

  private static Stream<GroupDeclaration> groups(List<Statement> statements) {
    return statements.stream()
        .filter(GroupDeclaration.class::isInstance)
        .map(GroupDeclaration.class::cast);
  }
}
