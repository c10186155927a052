package dev.weft.compiler.codegen;

import java.util.List;

/** The Javadoc of a generated class. */
final class ClassDocs {
  private ClassDocs() {}

  static String of(ClassPlan plan) {
    String file = JavadocText.code(plan.workflow().declaration().source().text());
    String prose = JavadocText.prose(plan.workflow().declaration().documentation());
    StringBuilder doc = new StringBuilder();
    if (!prose.isEmpty()) {
      doc.append(prose).append("\n\n<p>");
    }
    doc.append("Runs ").append(file).append('.');
    List<Property> required = plan.builder().required();
    for (int i = 0; i < required.size(); i++) {
      doc.append(i == 0 ? " Required: " : ", ").append(plan.builder().link(required.get(i)));
    }
    return doc.append(required.isEmpty() ? "" : ".").toString();
  }
}
