package dev.weft.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** Calls on what the one before gives: several of them have a line each. */
final class CallChain {
  private CallChain() {}

  /** A chain within a statement. */
  static CodeBlock of(CodeBlock head, List<CodeBlock> calls) {
    CodeBlock.Builder chain = CodeBlock.builder().add(head);
    calls.forEach(call -> chain.add("\n").add(call));
    return chain.build();
  }

  /** The value of a field: on the line of the field if it fits there. */
  static CodeBlock assigned(CodeBlock head, List<CodeBlock> calls) {
    return calls.size() > 1
        ? CodeBlock.of("$>$>\n$L$>$>$L$<$<$<$<", head, of(CodeBlock.of(""), calls))
        : CodeBlock.of("$Z$L$L", head, CodeBlock.join(calls, ""));
  }
}
