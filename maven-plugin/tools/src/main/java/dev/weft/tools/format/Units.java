package dev.weft.tools.format;

import dev.weft.compiler.syntax.ChoiceDeclaration;
import dev.weft.compiler.syntax.EachDeclaration;
import dev.weft.compiler.syntax.FragmentDeclaration;
import dev.weft.compiler.syntax.GroupDeclaration;
import dev.weft.compiler.syntax.LetDeclaration;
import dev.weft.compiler.syntax.MappingFile;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.OutputDeclaration;
import dev.weft.compiler.syntax.ParameterDeclaration;
import dev.weft.compiler.syntax.PresetDeclaration;
import dev.weft.compiler.syntax.RemovalDeclaration;
import dev.weft.compiler.syntax.RequireDeclaration;
import dev.weft.compiler.syntax.SetDeclaration;
import dev.weft.compiler.syntax.Statement;
import dev.weft.compiler.syntax.SwitchDeclaration;
import dev.weft.compiler.syntax.WorkflowDeclaration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What begins where in a mapping: each of it stands on a line of its own. Words alone do not tell,
 * since every keyword may be a name.
 */
final class Units {
  private final Map<Integer, Unit> byStart = new HashMap<>();

  private Units() {}

  static Units of(MappingFile file, List<Piece> pieces) {
    Units units = new Units();
    file.packageName().ifPresent(name -> units.addBefore(name, pieces));
    file.imports().forEach(path -> units.addBefore(path, pieces));
    for (WorkflowDeclaration workflow : file.workflows()) {
      units.byStart.put(workflow.span().start(), Unit.HEAD);
      units.addAll(workflow.statements());
    }
    for (FragmentDeclaration fragment : file.fragments()) {
      units.byStart.put(fragment.span().start(), Unit.HEAD);
      units.addAll(fragment.statements());
    }
    for (ChoiceDeclaration choice : file.choices()) {
      units.byStart.put(choice.span().start(), Unit.HEAD);
    }
    return units;
  }

  /** What begins with this piece. */
  Optional<Unit> at(Piece piece) {
    return piece.isComment() ? Optional.empty() : Optional.ofNullable(byStart.get(piece.start()));
  }

  /** The keyword is no part of the name that is known. */
  private void addBefore(Name name, List<Piece> pieces) {
    pieces.stream()
        .filter(piece -> !piece.isComment() && piece.start() < name.span().start())
        .reduce((first, second) -> second)
        .ifPresent(keyword -> byStart.put(keyword.start(), Unit.HEAD));
  }

  private void addAll(List<Statement> statements) {
    for (Statement statement : statements) {
      byStart.put(statement.span().start(), unit(statement));
      if (statement instanceof GroupDeclaration group) {
        addAll(group.statements());
      } else if (statement instanceof EachDeclaration each) {
        addAll(each.statements());
      } else if (statement instanceof SwitchDeclaration choice) {
        choice.cases().forEach(one -> byStart.put(one.span().start(), Unit.PLAIN));
      } else if (statement instanceof PresetDeclaration preset) {
        preset.assignments().forEach(one -> byStart.put(one.span().start(), Unit.ASSIGNMENT));
      }
    }
  }

  private static Unit unit(Statement statement) {
    if (statement instanceof ParameterDeclaration || statement instanceof OutputDeclaration) {
      return Unit.ARROW;
    }
    if (statement instanceof SetDeclaration) {
      return Unit.SET;
    }
    if (statement instanceof RemovalDeclaration) {
      return Unit.REMOVAL;
    }
    return statement instanceof LetDeclaration || statement instanceof RequireDeclaration
        ? Unit.EXPRESSION
        : Unit.PLAIN;
  }

  /** What is laid out in one way. */
  enum Unit {
    /** What stands outside of braces. */
    HEAD,
    /** {@code param} and {@code output}: their arrows stand below each other. */
    ARROW,
    /** Their signs stand below each other where nothing lies between them. */
    SET,
    /** {@code bypass} and {@code mute}, maybe with a condition. */
    REMOVAL,
    /** {@code let} and {@code require}. */
    EXPRESSION,
    /** In a preset, which may be written on one line. */
    ASSIGNMENT,
    PLAIN;

    /** Whether a colon in it stands between two values. */
    boolean computes() {
      return this == SET || this == REMOVAL || this == EXPRESSION;
    }
  }
}
