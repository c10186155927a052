package dev.weft.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The {@code inputs} of a saved node. Of members with the same name the last one counts. */
final class SavedInputs {
  /** Stands for the place of an opening brace that is not there. */
  static final int NO_OBJECT = -1;

  private final Member member;
  private final Optional<SavedObject> object;
  private final List<SavedInput> members;
  private final Map<String, SavedInput> byName = new LinkedHashMap<>();

  /**
   * @param open behind the opening brace, or {@link #NO_OBJECT}
   */
  SavedInputs(Member member, int open, List<SavedInput> inputs) {
    this.member = member;
    this.object =
        open == NO_OBJECT
            ? Optional.empty()
            : Optional.of(new SavedObject(open, inputs.stream().map(SavedInput::member).toList()));
    this.members = List.copyOf(inputs);
    inputs.forEach(input -> byName.put(input.member().name(), input));
  }

  /** The whole: the name, and the object or whatever is there. */
  Member member() {
    return member;
  }

  Optional<SavedObject> object() {
    return object;
  }

  Map<String, SavedInput> byName() {
    return byName;
  }

  List<SavedInput> members() {
    return members;
  }
}
