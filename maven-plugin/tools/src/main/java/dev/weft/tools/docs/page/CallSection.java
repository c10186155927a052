package dev.weft.tools.docs.page;

import dev.weft.tools.docs.markup.Markup;

/** How a program calls it. */
record CallSection(WorkflowFacts facts) implements Section {

  @Override
  public String id() {
    return "call";
  }

  @Override
  public String title() {
    return "In Java";
  }

  @Override
  public void write(Markup page) {
    String outputs = facts.className() + ".Outputs";
    String code =
        facts.example()
            + "\n\ntry (ComfyClient comfy = ComfyClient.connect(\"http://127.0.0.1:8188\")) {\n  "
            + outputs
            + " outputs = comfy.submit(workflow).await();\n}";
    page.open("pre", "tabindex", "0").element("code", code).close("pre").line();
  }
}
