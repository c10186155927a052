package dev.weft.compiler;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.syntax.MappingToken;
import dev.weft.compiler.syntax.ParsedMapping;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is complained of only because a part of a mapping could not be understood: a name that is
 * declared there is known to nobody, and what is used there alone seems unused.
 *
 * @param broken whether the mapping, or a file that it imports, is not understood as a whole
 * @param declared the names that may be declared there
 * @param missing whether an import leads nowhere
 */
record FollowUps(boolean broken, Set<String> declared, boolean missing) {
  private static final Set<DiagnosticCode> UNUSED =
      EnumSet.of(
          DiagnosticCode.UNUSED_LET, DiagnosticCode.UNUSED_PARAMETER, DiagnosticCode.UNUSED_IMPORT);
  private static final Set<DiagnosticCode> UNKNOWN =
      EnumSet.of(
          DiagnosticCode.UNKNOWN_NAME,
          DiagnosticCode.UNKNOWN_IN_PRESET,
          DiagnosticCode.UNKNOWN_FRAGMENT,
          DiagnosticCode.UNKNOWN_TYPE);
  private static final Set<DiagnosticCode> SHARED =
      EnumSet.of(DiagnosticCode.UNKNOWN_FRAGMENT, DiagnosticCode.UNKNOWN_TYPE);

  /** No declaration begins with one of these. */
  private static final Set<String> BEFORE_USES = Set.of("when", "require", "use", "keeping");

  /**
   * Looks through files that are not understood as a whole.
   *
   * @param missing whether an import leads nowhere
   */
  static FollowUps of(List<ParsedMapping> broken, boolean missing) {
    Set<String> declared = new HashSet<>();
    broken.forEach(file -> declare(file, declared));
    return new FollowUps(!broken.isEmpty(), declared, missing);
  }

  /** A word that follows another one may be declared by it, as in {@code param width}. */
  private static void declare(ParsedMapping file, Set<String> declared) {
    String before = "";
    for (MappingToken token : file.tokens()) {
      boolean word = token.kind() == MappingToken.Kind.WORD;
      if (word && !before.isEmpty() && !BEFORE_USES.contains(before)) {
        declared.add(token.text());
      }
      if (word) {
        before = token.text();
      } else if (token.kind() != MappingToken.Kind.BLANK) {
        before = "";
      }
    }
  }

  boolean contains(Diagnostic diagnostic) {
    DiagnosticCode code = diagnostic.code();
    return (broken && UNUSED.contains(code))
        || (missing && SHARED.contains(code))
        || (UNKNOWN.contains(code) && declared.contains(diagnostic.primary().span().text()));
  }
}
