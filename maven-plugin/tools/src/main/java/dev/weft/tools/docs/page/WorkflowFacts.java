package dev.weft.tools.docs.page;

import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.codegen.WorkflowGenerator;
import dev.weft.tools.docs.needs.Needs;

/**
 * All that the page of a workflow tells.
 *
 * @param example the Java that makes one, as statements
 * @param schema its JSON Schema
 */
public record WorkflowFacts(BoundWorkflow workflow, String example, String schema, Needs needs) {

  public String name() {
    return workflow.declaration().name().text();
  }

  /** The simple name of the class that the build makes of it. */
  public String className() {
    return WorkflowGenerator.className(name());
  }

  /** The same with its package. */
  public String qualifiedName() {
    String inPackage = workflow.packageName();
    return inPackage.isEmpty() ? className() : inPackage + "." + className();
  }

  /** The name of its page: never that of the index, and one for each class. */
  public String page() {
    return qualifiedName() + ".html";
  }
}
