package dev.weft.compiler.syntax;

import dev.weft.compiler.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * What came of parsing a mapping file: all of its text, and as much sense as there is in it.
 *
 * @param mapping what was understood; empty when nothing was
 * @param tokens the whole file in order, comments and blanks included: their texts, one behind the
 *     other, are the file's
 * @param expectations what could have stood where the file stops making sense; none when it is
 *     sound
 */
public record ParsedMapping(
    SourceFile file,
    Optional<MappingFile> mapping,
    List<MappingToken> tokens,
    List<Expectation> expectations) {

  public ParsedMapping {
    tokens = List.copyOf(tokens);
    expectations = List.copyOf(expectations);
  }
}
