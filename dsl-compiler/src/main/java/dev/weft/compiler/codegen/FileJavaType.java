package dev.weft.compiler.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.weft.compiler.binding.DefaultValue;
import java.util.List;
import java.util.Optional;

/**
 * A file has a type for each kind, so that no sound gets into an input for a picture; the saved one
 * is on the server already.
 *
 * @param conversion what an {@code UntypedValue} gives
 */
record FileJavaType(ClassName type, String conversion, List<Shorthand> shorthands)
    implements JavaType {

  static FileJavaType image(Imports imports) {
    return of(RuntimeTypes.INPUT_IMAGE, RuntimeTypes.OUTPUT_IMAGE, "asImage", "picture", imports);
  }

  static FileJavaType video(Imports imports) {
    return of(RuntimeTypes.INPUT_VIDEO, RuntimeTypes.OUTPUT_VIDEO, "asVideo", "video", imports);
  }

  static FileJavaType audio(Imports imports) {
    return of(RuntimeTypes.INPUT_AUDIO, RuntimeTypes.OUTPUT_AUDIO, "asAudio", "sound", imports);
  }

  static FileJavaType file(Imports imports) {
    return of(RuntimeTypes.INPUT_FILE, RuntimeTypes.OUTPUT_FILE, "asFile", "file", imports);
  }

  private static FileJavaType of(
      ImportedType input, ImportedType output, String conversion, String noun, Imports imports) {
    return new FileJavaType(
        imports.name(input),
        conversion,
        List.of(
            new Shorthand(imports.name(RuntimeTypes.PATH), "a file of this machine"),
            new Shorthand(ArrayTypeName.of(TypeName.BYTE), "a " + noun + " in memory"),
            new Shorthand(imports.name(output), "a " + noun + " that an earlier job made")));
  }

  @Override
  public Code conversion(Imports imports) {
    return Code.of(imports.name(RuntimeTypes.UNTYPED_VALUE), "::", conversion);
  }

  @Override
  public Code checked(String constant, String argument) {
    return Code.of(constant, ".given(", argument, ")");
  }

  @Override
  public Optional<Code> initial(DefaultValue.Constant value, String constant) {
    return value.literal().isText()
        ? Optional.of(Code.of(type, ".onServer(", TextJavaType.text(value, constant), ")"))
        : Optional.empty();
  }
}
