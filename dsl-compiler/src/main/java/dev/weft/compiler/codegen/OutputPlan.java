package dev.weft.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.weft.compiler.binding.Output;

/**
 * An output and what it is in Java.
 *
 * @param name the component of {@code Outputs}
 * @param constant the field that declares it
 */
record OutputPlan(Output output, String name, String constant) {

  TypeName type() {
    return switch (output.kind()) {
      case IMAGE -> listOf(RuntimeTypes.OUTPUT_IMAGE);
      case VIDEO -> listOf(RuntimeTypes.OUTPUT_VIDEO);
      case AUDIO -> listOf(RuntimeTypes.OUTPUT_AUDIO);
      case TEXT -> listOf(RuntimeTypes.STRING);
      case FILE -> listOf(RuntimeTypes.OUTPUT_FILE);
      case JSON -> RuntimeTypes.STRING;
    };
  }

  /** The expression that picks it from what a job yields. */
  CodeBlock picked(String outputs) {
    String method =
        switch (output.kind()) {
          case IMAGE -> "images";
          case VIDEO -> "videos";
          case AUDIO -> "audio";
          case TEXT -> "texts";
          case FILE -> "files";
          case JSON -> "json";
        };
    return CodeBlock.of("$N.$L($N)", outputs, method, constant);
  }

  private static TypeName listOf(ClassName element) {
    return ParameterizedTypeName.get(RuntimeTypes.LIST, element);
  }
}
