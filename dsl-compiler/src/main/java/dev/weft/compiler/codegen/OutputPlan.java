package dev.weft.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.weft.compiler.binding.Output;

/**
 * An output and what it is in Java.
 *
 * @param name the component of {@code Outputs}
 * @param constant the field that declares it
 * @param empty when there is nothing, as a sentence; may be empty
 */
record OutputPlan(Output output, String name, String constant, String empty) {

  TypeName type(Imports imports) {
    return switch (output.kind()) {
      case IMAGE -> listOf(imports.name(RuntimeTypes.OUTPUT_IMAGE), imports);
      case VIDEO -> listOf(imports.name(RuntimeTypes.OUTPUT_VIDEO), imports);
      case AUDIO -> listOf(imports.name(RuntimeTypes.OUTPUT_AUDIO), imports);
      case TEXT -> listOf(RuntimeTypes.STRING, imports);
      case FILE -> listOf(imports.name(RuntimeTypes.OUTPUT_FILE), imports);
      case JSON -> RuntimeTypes.STRING;
    };
  }

  /** The expression that picks it from what a job yields. */
  Code picked(String outputs) {
    String method =
        switch (output.kind()) {
          case IMAGE -> "images";
          case VIDEO -> "videos";
          case AUDIO -> "audio";
          case TEXT -> "texts";
          case FILE -> "files";
          case JSON -> "json";
        };
    return Code.of(outputs, ".", method, "(", constant, ")");
  }

  private static TypeName listOf(ClassName element, Imports imports) {
    return ParameterizedTypeName.get(imports.name(RuntimeTypes.LIST), element);
  }
}
