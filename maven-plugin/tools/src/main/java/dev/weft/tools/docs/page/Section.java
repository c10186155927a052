package dev.weft.tools.docs.page;

import dev.weft.tools.docs.markup.Markup;

/**
 * A part of a workflow's page. A new one is one more of these, in the list of {@code WorkflowPage}.
 */
interface Section {

  /** What links call it, in lower case. */
  String id();

  String title();

  /** Whether there is nothing to show. */
  default boolean isEmpty() {
    return false;
  }

  /** What stands below its title. */
  void write(Markup page);
}
