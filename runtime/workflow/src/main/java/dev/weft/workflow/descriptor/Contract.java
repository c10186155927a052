package dev.weft.workflow.descriptor;

import java.util.List;

/** What a schema says. */
record Contract(
    String name,
    String documentation,
    List<PropertyDescriptor> properties,
    List<FormItem> form,
    List<OutputDescriptor> outputs,
    List<PresetDescriptor> presets) {

  Contract {
    properties = List.copyOf(properties);
    form = List.copyOf(form);
    outputs = List.copyOf(outputs);
    presets = List.copyOf(presets);
  }
}
