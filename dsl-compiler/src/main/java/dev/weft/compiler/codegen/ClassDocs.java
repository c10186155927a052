package dev.weft.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** The Javadoc of a generated class. */
final class ClassDocs {
  private ClassDocs() {}

  static CodeBlock of(ClassPlan plan) {
    String file = JavadocText.code(plan.workflow().declaration().source().text());
    String prose = JavadocText.prose(plan.workflow().declaration().documentation());
    CodeBlock.Builder doc = CodeBlock.builder();
    if (!prose.isEmpty()) {
      doc.add("$L\n\n<p>", prose);
    }
    doc.add("Runs $L.", file);
    List<ParameterPlan> required = plan.required();
    for (int i = 0; i < required.size(); i++) {
      doc.add(i == 0 ? " Required: " : ", ").add(ParameterDocs.link(required.get(i)));
    }
    return doc.add(required.isEmpty() ? "" : ".").build();
  }
}
