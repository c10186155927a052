package dev.weft.compiler.codegen;

import com.palantir.javapoet.ClassName;
import dev.weft.compiler.syntax.PresetDeclaration;
import java.util.List;

/**
 * The presets of a builder.
 *
 * @param type the enum of them
 * @param method what sets one
 */
record PresetPlan(ClassName type, String method, List<Constant> constants) {

  PresetPlan {
    constants = List.copyOf(constants);
  }

  /**
   * A preset and its constant.
   *
   * @param calls of the setters, with their arguments
   */
  record Constant(String name, PresetDeclaration declaration, List<Code> calls) {

    Constant {
      calls = List.copyOf(calls);
    }
  }
}
