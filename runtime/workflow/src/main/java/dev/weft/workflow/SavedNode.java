package dev.weft.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A member of a saved workflow, and where its parts lie.
 *
 * @param index among the members
 * @param first the place of its first input among those of all members
 * @param classType null for what is no node, and for all but the last of members with one name
 * @param savedInputs null where there is no member {@code inputs}
 */
record SavedNode(
    int index,
    int first,
    Member member,
    @Nullable String classType,
    Optional<String> title,
    @Nullable SavedInputs savedInputs) {
  String id() {
    return member.name();
  }

  boolean isNode() {
    return classType != null;
  }

  /** The inputs by name. */
  Map<String, SavedInput> inputs() {
    return savedInputs == null ? Map.of() : savedInputs.byName();
  }

  /** One for each member of {@code inputs}. */
  List<SavedInput> members() {
    return savedInputs == null ? List.of() : savedInputs.members();
  }
}
