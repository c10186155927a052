package dev.weft.compiler.binding;

import dev.weft.compiler.syntax.MappingFile;
import dev.weft.compiler.syntax.Name;
import java.util.List;

/**
 * A mapping file and the files that it imports, as far as they could be read. What imports itself
 * is left out, so that there is an end.
 */
public record LinkedMapping(MappingFile file, List<Import> imports) {

  public LinkedMapping {
    imports = List.copyOf(imports);
  }

  /**
   * {@code import "common.weft"}, found.
   *
   * @param path as written
   */
  public record Import(Name path, LinkedMapping mapping) {

    /** The file that it leads to. */
    public MappingFile file() {
      return mapping.file();
    }
  }
}
