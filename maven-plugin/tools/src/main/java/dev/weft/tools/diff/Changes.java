package dev.weft.tools.diff;

import dev.weft.compiler.source.Span;
import dev.weft.tools.report.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes the changes of one workflow, or of a list in it.
 *
 * @param prefix what stands before the names in a list
 * @param renamed what was found to have another name, by the former one
 */
record Changes(List<Change> all, String workflow, String prefix, Map<String, String> renamed) {

  /** Those of a whole workflow. */
  Changes(List<Change> all, String workflow) {
    this(all, workflow, "", new HashMap<>());
  }

  /** What is changed in a list. */
  Changes within(String list) {
    return new Changes(all, workflow, prefix + list + ".", new HashMap<>(renamed));
  }

  /** About something that is there now. */
  Entry about(String name, Span place) {
    return new Entry(prefix + name, Optional.of(Place.of(place)));
  }

  /** About something that is no longer there, or no part of a mapping. */
  Entry about(String name) {
    return new Entry(name.isEmpty() ? name : prefix + name, Optional.empty());
  }

  /** What changes are told of. */
  final class Entry {
    private final String subject;
    private final Optional<Place> place;

    private Entry(String subject, Optional<Place> place) {
      this.subject = subject;
      this.place = place;
    }

    /** Something that was or is not there. */
    void add(Rating rating, String code, String text) {
      add(rating, code, text, Optional.empty(), Optional.empty(), Optional.empty());
    }

    void add(Rating rating, String code, String text, String help) {
      add(rating, code, text, Optional.empty(), Optional.empty(), Optional.of(help));
    }

    /** Something that was one thing and is another; nothing when both are the same. */
    void compare(Rating rating, String code, String text, String before, String after) {
      if (!before.equals(after)) {
        add(
            rating,
            code,
            text + " " + after + ", not " + before,
            Optional.of(before),
            Optional.of(after),
            Optional.empty());
      }
    }

    private void add(
        Rating rating,
        String code,
        String text,
        Optional<String> before,
        Optional<String> after,
        Optional<String> help) {
      all.add(new Change(rating, code, workflow, subject, text, before, after, help, place));
    }
  }
}
