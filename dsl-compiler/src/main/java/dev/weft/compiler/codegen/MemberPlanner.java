package dev.weft.compiler.codegen;

import com.palantir.javapoet.ClassName;
import dev.weft.compiler.binding.DefaultValue;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.binding.Switch;
import dev.weft.compiler.binding.SwitchBranches;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.literal.Literal;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Decides the names of the members and types of one class, and plans its parameters by them. */
final class MemberPlanner {
  private final ClassName self;
  private final NameScope members = NameScope.exact();
  private final NameScope types = NameScope.forFiles();
  private final Imports imports;
  private final DiagnosticSink sink;
  private final Set<String> choices;

  /**
   * A planner of a class.
   *
   * @param shared the names of types that the class shares with others
   */
  MemberPlanner(ClassName self, Collection<String> shared, Imports imports, DiagnosticSink sink) {
    this.self = self;
    this.imports = imports;
    this.sink = sink;
    this.choices = new HashSet<>(shared);
    types.reserve(RuntimeTypes.SIMPLE_NAMES).reserve(ClassPlan.TYPES).reserve(shared);
    types.reserve(self.simpleNames());
    members.take(ClassPlan.TEMPLATE);
  }

  NameScope members() {
    return members;
  }

  NameScope types() {
    return types;
  }

  Property parameter(Parameter parameter, String name) {
    return parameter(parameter, name, Optional.empty());
  }

  /** A parameter that may have had another name. */
  Property parameter(Parameter parameter, String name, Optional<FormerName> former) {
    String constant = constant(parameter.name(), "_PARAMETER");
    JavaType java = inSight(JavaType.of(parameter, this::choice, imports));
    Optional<DefaultValue.Constant> known = parameter.defaultValue().constant();
    Optional<Code> initial = known.flatMap(value -> java.initial(value, constant));
    if (known.isPresent() && initial.isEmpty()) {
      reportUnusable(parameter);
    }
    return new ParameterProperty(parameter, name, former, constant, java, initial);
  }

  Property choice(Switch one, String name, SwitchBranches branches) {
    ClassName type = type(one.name(), "Case");
    return new SwitchProperty(
        one,
        name,
        constant(one.name(), "_SWITCH"),
        type,
        one.cases().stream()
            .map(
                chosen ->
                    new SwitchCase(
                        chosen,
                        OptionName.of(Literal.ofText(chosen.name())).orElseThrow(),
                        branches.unneeded(one, chosen)))
            .toList());
  }

  /** A shared type cannot be renamed where a field hides it: its constants are out of sight. */
  private JavaType inSight(JavaType java) {
    return java instanceof ChoiceJavaType choice
            && choice.shared()
            && members.isTaken(choice.type().simpleName())
        ? choice.withoutConstants()
        : java;
  }

  String member(String wanted) {
    return JavaNames.isFreeMember(wanted) ? members.claim(wanted) : members.claim(wanted + "_");
  }

  String constant(String name, String suffix) {
    String wanted = JavaNames.constant(name);
    return wanted.isEmpty()
            || members.isTaken(wanted)
            || choices.contains(wanted)
            || JoinedNames.FIELDS.contains(wanted)
        ? members.claim(wanted + suffix, "_")
        : members.claim(wanted);
  }

  String constantWith(String name, String suffix) {
    return members.claim(JavaNames.constant(name) + suffix, "_");
  }

  /** The class of a choice must not be called as a field is: the field would hide it. */
  private ClassName choice(Parameter parameter) {
    return type(parameter.name(), "Choice");
  }

  /** The class of something that has a name in the mapping. */
  ClassName type(String title, String suffix) {
    String wanted = JavaNames.cut(JavaNames.type(title), Limits.BYTES_OF_A_CLASS_NAME);
    String name = members.isTaken(wanted) || types.isTaken(wanted) ? wanted + suffix : wanted;
    do {
      name = types.claim(name);
    } while (members.isTaken(name));
    choices.add(name);
    return self.nestedClass(name);
  }

  private void reportUnusable(Parameter parameter) {
    sink.report(
        Diagnostic.of(
                DiagnosticCode.UNUSABLE_SAVED_VALUE,
                parameter.declaration().name().span(),
                "the default of `" + parameter.name() + "` is not of its type")
            .help("declare it `" + parameter.name() + ": json`"));
  }
}
