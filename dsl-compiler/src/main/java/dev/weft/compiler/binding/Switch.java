package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Suggestions;
import dev.weft.compiler.expression.ExpressionType;
import dev.weft.compiler.expression.Named;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.shape.Branches.Selection;
import dev.weft.compiler.shape.Condition;
import dev.weft.compiler.shape.Survivors.Output;
import dev.weft.compiler.shape.Survivors.Place;
import dev.weft.compiler.shape.Variable;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.SwitchDeclaration;
import dev.weft.compiler.syntax.ValueSyntax;
import dev.weft.compiler.workflow.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Inputs that are linked to one of several outputs, as a program decides.
 *
 * @param targets at least one
 * @param cases at least one, each of a name of its own
 * @param defaultCase the one that counts when nobody says
 */
public record Switch(
    SwitchDeclaration declaration, List<InputPlace> targets, List<Case> cases, Case defaultCase)
    implements NamedStatement, Settable {

  public Switch {
    targets = List.copyOf(targets);
    cases = List.copyOf(cases);
  }

  /**
   * Where the link comes from.
   *
   * @param slot which output of the node, from 0
   */
  public record Case(SwitchDeclaration.Case declaration, Node node, int slot) {

    public String name() {
      return declaration.name().text();
    }

    Output output() {
      return new Output(node.id(), slot);
    }
  }

  @Override
  public Name declaredName() {
    return declaration.name();
  }

  /** What decides it, with a value for each case. */
  public Variable variable() {
    return new Variable(name(), names());
  }

  /** A request chooses the case. */
  public Condition chooses(Case one) {
    return new Condition.Is(variable(), cases.indexOf(one));
  }

  /** What it chooses from, with a source for each case. */
  public Selection selection() {
    return new Selection(
        variable(),
        targets.stream().map(Switch::place).collect(Collectors.toSet()),
        cases.stream().map(Case::output).toList());
  }

  static Place place(InputPlace target) {
    return new Place(target.node().id(), target.input());
  }

  /** The names of the cases. */
  private List<String> names() {
    return cases.stream().map(Case::name).toList();
  }

  @Override
  public Named named() {
    return Named.Value.of(
        Named.Kind.SWITCH,
        name(),
        new ExpressionType.Switch(name(), names()),
        declaration.name().span());
  }

  @Override
  public Optional<String> ownSetterOnly() {
    return Optional.empty();
  }

  @Override
  public Optional<Literal> value(ValueSyntax written) {
    return written instanceof ValueSyntax.Word word
        ? Optional.of(Literal.ofText(word.value()))
        : Optional.empty();
  }

  @Override
  public String valueDescribed() {
    return "a case";
  }

  @Override
  public String valueHelp(ValueSyntax written) {
    return "write " + Suggestions.listed(names(), "or") + ", without quotes";
  }

  @Override
  public List<String> listed() {
    return names();
  }

  @Override
  public Optional<String> objection(Literal value) {
    return names().contains(value.text())
        ? Optional.empty()
        : Optional.of("the cases are " + Suggestions.listed(names(), "and"));
  }
}
