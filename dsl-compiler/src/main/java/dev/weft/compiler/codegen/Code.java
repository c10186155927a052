package dev.weft.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;

/**
 * A piece of Java where nothing is left to JavaPoet: no line to break, and every type by its simple
 * name, as {@link Imports} gives it out. JavaPoet writes it in one go, which is what makes it
 * cheap: {@code docs/decisions/0017-code-reaches-javapoet-whole.md}.
 */
record Code(String text) {

  /** The parts joined: texts, other code, and classes that the file imports or has itself. */
  static Code of(Object... parts) {
    StringBuilder text = new StringBuilder();
    for (Object part : parts) {
      text.append(part instanceof ClassName type ? type.simpleName() : part);
    }
    return new Code(text.toString());
  }

  /** A statement of these parts. */
  static CodeBlock statement(Object... parts) {
    return CodeBlock.of("$L", of(parts).text + ";\n");
  }

  /** As JavaPoet's {@code $L} takes it. */
  @Override
  public String toString() {
    return text;
  }
}
