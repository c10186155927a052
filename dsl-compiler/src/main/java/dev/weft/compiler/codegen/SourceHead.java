package dev.weft.compiler.codegen;

/**
 * What stands before the type of a generated file. JavaPoet's own file would be written twice, the
 * first time for its imports alone.
 */
final class SourceHead {
  private SourceHead() {}

  /**
   * The head.
   *
   * @param mapping the name of the file it comes from
   * @param generator the tool that it names
   * @param packageName dotted, may be empty
   * @param imports asked last, when the code has named all it names
   */
  static String of(String mapping, String generator, String packageName, Imports imports) {
    StringBuilder head = new StringBuilder("// Generated from ");
    head.append(JavadocText.lineComment(mapping))
        .append(" by ")
        .append(JavadocText.lineComment(generator))
        .append(". Do not edit.\n");
    if (!packageName.isEmpty()) {
      head.append("package ").append(packageName).append(";\n\n");
    }
    for (String type : imports.qualifiedNames()) {
      head.append("import ").append(type).append(";\n");
    }
    return head.append('\n').toString();
  }
}
