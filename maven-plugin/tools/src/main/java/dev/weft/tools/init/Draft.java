package dev.weft.tools.init;

import dev.weft.compiler.binding.MappingText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A mapping as it is to be written.
 *
 * @param source the workflow's file, relative to the mapping
 * @param statements in the order written
 */
record Draft(
    String packageName, String name, String source, String doc, List<Statement> statements) {
  Draft {
    statements =
        statements.stream()
            .sorted(Comparator.comparingInt((Statement s) -> s.role().block()))
            .toList();
  }

  Draft with(List<Statement> others) {
    return new Draft(packageName, name, source, doc, others);
  }

  /** The text, a statement to a line, and which lines of it are whose. */
  Written write() {
    List<String> lines = new ArrayList<>();
    List<Optional<Statement>> owners = new ArrayList<>();
    lines.add("package " + packageName);
    lines.add("");
    lines.add("/// " + doc);
    lines.add("workflow " + name + " from " + MappingText.quoted(source) + " {");
    int block = -1;
    while (owners.size() < lines.size()) {
      owners.add(Optional.empty());
    }
    for (Statement statement : statements) {
      if (statement.role().block() != block || statement.lines().size() > 1) {
        lines.add("");
        owners.add(Optional.empty());
      }
      block = statement.role().block();
      if (!statement.doc().isEmpty()) {
        lines.add("  /// " + statement.doc());
      }
      for (Line line : statement.lines()) {
        lines.add("  " + line.text());
      }
      while (owners.size() < lines.size()) {
        owners.add(Optional.of(statement));
      }
    }
    lines.add("}");
    owners.add(Optional.empty());
    return new Written(String.join("\n", lines) + "\n", owners);
  }

  /**
   * A text.
   *
   * @param owners whose each line is
   */
  record Written(String text, List<Optional<Statement>> owners) {

    Optional<Statement> ownerOf(int line) {
      return line >= 1 && line <= owners.size() ? owners.get(line - 1) : Optional.empty();
    }
  }
}
