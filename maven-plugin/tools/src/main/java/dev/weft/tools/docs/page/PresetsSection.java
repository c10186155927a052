package dev.weft.tools.docs.page;

import dev.weft.compiler.binding.Preset;
import dev.weft.tools.docs.markup.Markup;
import java.util.List;
import java.util.stream.Collectors;

/** Values that are set together. */
record PresetsSection(WorkflowFacts facts) implements Section {

  private List<Preset> presets() {
    return facts.workflow().statements(Preset.class);
  }

  @Override
  public String id() {
    return "presets";
  }

  @Override
  public String title() {
    return "Presets";
  }

  @Override
  public boolean isEmpty() {
    return presets().isEmpty();
  }

  @Override
  public void write(Markup page) {
    Table table = Table.in(page, "Name", "What it is", "Sets");
    for (Preset preset : presets()) {
      table.row(preset.name(), "").prose(preset.declaration().documentation());
      table.code(
          preset.assignments().stream()
              .map(a -> a.property().name() + " = " + a.written().value().span().text())
              .collect(Collectors.joining("\n")));
      table.endRow();
    }
    table.end();
  }
}
