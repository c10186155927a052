package dev.weft.workflow.descriptor;

import java.util.List;

/** What belongs together in a form. */
public record GroupDescriptor(String title, List<FormItem> items) implements FormItem {

  public GroupDescriptor {
    items = List.copyOf(items);
  }
}
