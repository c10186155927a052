package dev.weft.compiler.check;

import dev.weft.compiler.binding.BoundMapping;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.syntax.EachDeclaration;
import dev.weft.compiler.syntax.LetDeclaration;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.ParameterDeclaration;
import dev.weft.compiler.syntax.Statement;
import dev.weft.compiler.syntax.SwitchDeclaration;
import dev.weft.compiler.syntax.ToggleDeclaration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Parameters of a workflow, and what else expressions can name, have different names; so have those
 * of a list.
 */
final class DuplicateParameterCheck implements Check {

  @Override
  public void check(BoundMapping mapping, DiagnosticSink sink) {
    mapping.file().workflows().forEach(workflow -> check(workflow.statements(), sink));
  }

  private static void check(List<Statement> statements, DiagnosticSink sink) {
    FirstUses<String> names = new FirstUses<>(DiagnosticCode.DUPLICATE_PARAMETER, sink);
    Map<String, String> kinds = new HashMap<>();
    Statement.flat(statements)
        .forEach(
            statement -> {
              if (statement instanceof ParameterDeclaration parameter) {
                add("parameter", parameter.name(), kinds, names);
              } else if (statement instanceof ToggleDeclaration toggle) {
                add("toggle", toggle.name(), kinds, names);
              } else if (statement instanceof LetDeclaration let) {
                add("let", let.name(), kinds, names);
              } else if (statement instanceof SwitchDeclaration one) {
                add("switch", one.name(), kinds, names);
              } else if (statement instanceof EachDeclaration list) {
                add("list", list.name(), kinds, names);
                check(list.statements(), sink);
              }
            });
  }

  private static void add(
      String kind, Name name, Map<String, String> kinds, FirstUses<String> names) {
    String before = kinds.putIfAbsent(name.text(), kind);
    boolean parameters = kind.equals("parameter") && kind.equals(before);
    names.add(
        name.text(),
        name.span(),
        kind.equals(before)
            ? "there are two " + plural(kind) + " `" + name + "`"
            : "there is a " + before + " `" + name + "` already",
        parameters
            ? "rename one, or give one parameter several targets: `-> A.x, B.y`"
            : "rename one of them");
  }

  private static String plural(String kind) {
    return kind.equals("switch") ? "switches" : kind + "s";
  }
}
