package dev.weft.compiler.codegen;

import com.palantir.javapoet.ClassName;
import dev.weft.compiler.binding.Preset;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Decides what the presets of a workflow are called in Java, and what each of them calls. */
final class PresetPlanner {
  static final String TYPE = "Preset";
  private static final String METHOD = "preset";

  private final Map<String, Property> properties;
  private final DiagnosticSink sink;

  PresetPlanner(List<Property> properties, DiagnosticSink sink) {
    this.properties =
        properties.stream()
            .collect(
                Collectors.toMap(Property::title, Function.identity(), (first, again) -> first));
    this.sink = sink;
  }

  /** Empty when there are none. */
  Optional<PresetPlan> plan(List<Preset> presets, ClassName self) {
    if (presets.isEmpty()) {
      return Optional.empty();
    }
    NameScope names = NameScope.exact();
    List<PresetPlan.Constant> constants = new ArrayList<>();
    for (Preset preset : presets) {
      String wanted = JavaNames.constant(preset.name());
      constants.add(
          new PresetPlan.Constant(
              names.claim(wanted.isEmpty() ? "PRESET" : wanted, "_"),
              preset.declaration(),
              preset.assignments().stream().flatMap(a -> call(a).stream()).toList()));
    }
    return Optional.of(new PresetPlan(self.nestedClass(TYPE), method(), constants));
  }

  /** A parameter may have the name itself. */
  private String method() {
    NameScope names = NameScope.exact();
    for (Property property : properties.values()) {
      names.take(property.name());
      property.formerName().ifPresent(former -> names.take(former.name()));
    }
    return names.isTaken(METHOD) ? names.claim(METHOD + "_") : METHOD;
  }

  private Optional<Code> call(Preset.Assignment assignment) {
    Property property = Objects.requireNonNull(properties.get(assignment.property().name()));
    Optional<Code> value = property.argument(assignment.value());
    if (value.isEmpty()) {
      sink.report(
          Diagnostic.of(
                  DiagnosticCode.BAD_PRESET_VALUE,
                  assignment.written().value().span(),
                  "`"
                      + assignment.written().value().span().text()
                      + "` is too large for `"
                      + property.title()
                      + "`")
              .related(assignment.property().declaredName().span(), "declared here")
              .help("give `" + property.title() + "` a range that holds it"));
    }
    return value.map(v -> Code.of(property.name(), "(", v, ")"));
  }
}
