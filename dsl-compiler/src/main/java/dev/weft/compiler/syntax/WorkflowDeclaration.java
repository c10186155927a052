package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code workflow Name from "file.json" use Fragment { … }}; its statements in the order written.
 *
 * @param documentation the text of its {@code ///} comments, lines joined by {@code \n}; may be
 *     empty
 * @param uses names of fragments
 * @param source the path of the saved workflow, relative to the mapping file
 */
public record WorkflowDeclaration(
    String documentation,
    Name name,
    Name source,
    List<Name> uses,
    List<Statement> statements,
    Span span) {

  public WorkflowDeclaration {
    uses = List.copyOf(uses);
    statements = List.copyOf(statements);
  }

  public List<ParameterDeclaration> parameters() {
    return statements(ParameterDeclaration.class);
  }

  public List<OutputDeclaration> outputs() {
    return statements(OutputDeclaration.class);
  }

  public List<LabelDeclaration> labels() {
    return statements(LabelDeclaration.class);
  }

  /** The statements of a kind, also those in groups. */
  public <T extends Statement> List<T> statements(Class<T> kind) {
    return Statement.flat(statements).filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The same with more statements behind its own. */
  public WorkflowDeclaration with(List<Statement> further) {
    List<Statement> all = new ArrayList<>(statements);
    all.addAll(further);
    return new WorkflowDeclaration(documentation, name, source, uses, all, span);
  }
}
