package dev.weft.compiler;

import dev.weft.compiler.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;

/**
 * One mistake in sound files, and what a person should be told of it first.
 *
 * <p>Texts mark spans by {@code «} and {@code »}. Every text that is looked for stands once in all
 * files that the mistake is made in.
 *
 * @param operator what the mistake is, in words
 * @param edits what is written in place of what
 * @param code of the first diagnostic
 * @param at where that points, exactly
 * @param shows places that it points into as well
 * @param mended whether one of its fixes undoes the mistake
 * @param follows what else is told
 */
record Mutation(
    String operator,
    List<Edit> edits,
    DiagnosticCode code,
    List<String> at,
    List<String> shows,
    boolean mended,
    List<DiagnosticCode> follows) {

  /** A text that stands once in the files, and what stands there instead. */
  record Edit(String sound, String broken) {}

  static Mutation mutation(String operator, DiagnosticCode code, String sound, String broken) {
    List<String> marked = broken.contains("«") ? List.of(broken) : List.of();
    Edit edit = new Edit(sound, plain(broken));
    return new Mutation(operator, List.of(edit), code, marked, List.of(), false, List.of());
  }

  /** A text without its marks. */
  static String plain(String marked) {
    return marked.replace("«", "").replace("»", "");
  }

  Mutation and(String sound, String broken) {
    List<Edit> more = new ArrayList<>(edits);
    more.add(new Edit(sound, broken));
    return new Mutation(operator, more, code, at, shows, mended, follows);
  }

  Mutation at(String marked) {
    return new Mutation(operator, edits, code, List.of(marked), shows, mended, follows);
  }

  Mutation shows(String... marked) {
    return new Mutation(operator, edits, code, at, List.of(marked), mended, follows);
  }

  Mutation undone() {
    return new Mutation(operator, edits, code, at, shows, true, follows);
  }

  Mutation followedBy(DiagnosticCode... codes) {
    return new Mutation(operator, edits, code, at, shows, mended, List.of(codes));
  }

  @Override
  public String toString() {
    return operator;
  }
}
