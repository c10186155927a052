package dev.weft.workflow;

import java.util.Map;
import java.util.Optional;

/** A node of a saved workflow and where its parts lie. */
record SavedNode(
    Member member, String classType, Optional<String> title, Map<String, SavedInput> inputs) {

  String id() {
    return member.name();
  }
}
