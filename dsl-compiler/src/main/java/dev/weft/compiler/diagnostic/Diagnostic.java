package dev.weft.compiler.diagnostic;

import dev.weft.compiler.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One thing a person should know: what is wrong, where, and what to do.
 *
 * <p>Texts are lower case without a full stop, with back quotes round the user's own words. The fix
 * stands in {@code help} alone.
 *
 * @param primary the smallest span that is wrong, with the local fact
 * @param related other places that explain it, in any file
 * @param notes further facts
 * @param help what to do, in words
 * @param fixes what to do, as edits: one is enough; none where that takes a person
 */
public record Diagnostic(
    DiagnosticCode code,
    String message,
    Label primary,
    List<Label> related,
    List<String> notes,
    Optional<String> help,
    List<Fix> fixes)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing((Diagnostic d) -> d.primary().span())
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  public Diagnostic {
    message = ReadableText.of(message);
    related = List.copyOf(related);
    notes = notes.stream().map(ReadableText::of).toList();
    help = help.map(ReadableText::of);
    fixes = List.copyOf(fixes);
  }

  public static Builder of(DiagnosticCode code, Span where, String message) {
    return new Builder(code, where, message);
  }

  /** The same with other related places. */
  public Diagnostic withRelated(List<Label> places) {
    return new Diagnostic(code, message, primary, places, notes, help, fixes);
  }

  public Severity severity() {
    return code.severity();
  }

  public boolean isError() {
    return severity() == Severity.ERROR;
  }

  /** By place, then code, then message. */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }

  /** Adds what a message and a place leave out. Not thread-safe. */
  public static final class Builder {
    private final DiagnosticCode code;
    private final String message;
    private final Span where;
    private final List<Label> related = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Fix> fixes = new ArrayList<>();
    private String fact = "";
    private Optional<String> help = Optional.empty();

    private Builder(DiagnosticCode code, Span where, String message) {
      this.code = code;
      this.where = where;
      this.message = message;
    }

    /** The local fact at the primary span. */
    public Builder label(String fact) {
      this.fact = fact;
      return this;
    }

    public Builder related(Span span, String fact) {
      related.add(new Label(span, fact));
      return this;
    }

    public Builder note(String note) {
      notes.add(note);
      return this;
    }

    /** What to do; the last call wins. */
    public Builder help(String help) {
      this.help = Optional.of(help);
      return this;
    }

    public Builder help(Optional<String> help) {
      if (help.isPresent()) {
        this.help = help;
      }
      return this;
    }

    /** One more way to mend it. */
    public Builder fix(Fix fix) {
      fixes.add(fix);
      return this;
    }

    /** One more way to mend it: a text in place of another. */
    public Builder replace(Span span, String text) {
      return fix(Fix.replace(span, text));
    }

    public Diagnostic build() {
      return new Diagnostic(code, message, new Label(where, fact), related, notes, help, fixes);
    }
  }
}
