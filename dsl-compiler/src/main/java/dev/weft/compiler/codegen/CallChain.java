package dev.weft.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** Calls on what the one before gives: several of them have a line each. */
final class CallChain {
  private CallChain() {}

  /** A chain within a statement. */
  static Code of(Code head, List<Code> calls) {
    StringBuilder chain = new StringBuilder(head.text());
    calls.forEach(call -> chain.append('\n').append(call));
    return new Code(chain.toString());
  }

  /** The value of a field: on the line of the field if it fits there. */
  static CodeBlock assigned(Code head, List<Code> calls) {
    return calls.size() > 1
        ? lines(head, calls)
        : CodeBlock.of("$Z$L", Code.of(head, Code.of(calls.toArray())));
  }

  /** The value of a field, below the field. */
  static CodeBlock lines(Code head, List<Code> calls) {
    return CodeBlock.of("$>$>\n$L$>$>$L$<$<$<$<", head, of(Code.of(), calls));
  }
}
