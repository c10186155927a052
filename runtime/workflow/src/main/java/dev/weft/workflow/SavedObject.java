package dev.weft.workflow;

import java.util.List;

/**
 * An object in the saved bytes.
 *
 * @param open behind its opening brace
 * @param members in the order saved
 */
record SavedObject(int open, List<Member> members) {

  /** Behind the last member. */
  int lastEnd() {
    return members.isEmpty() ? open : members.get(members.size() - 1).end();
  }
}
