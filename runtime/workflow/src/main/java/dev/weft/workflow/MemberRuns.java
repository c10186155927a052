package dev.weft.workflow;

import java.util.List;

/**
 * Goes over the members of a saved object, in order, and keeps what stays of it: each member with
 * what stands between it and the one before.
 */
final class MemberRuns {
  private static final byte[] COMMA = {','};
  private static final byte[] COLON = {':'};

  private final JsonOutput out;
  private final SavedObject object;

  /** What is before it is written or left out. */
  private int position;

  private boolean any;

  MemberRuns(JsonOutput out, SavedObject object, int start) {
    this.out = out;
    this.object = object;
    this.position = start;
  }

  void keep() {
    any = true;
  }

  /** Keeps what is before an offset inside of a member, whose rest is for the caller to write. */
  void keepUntil(int offset, Member member) {
    out.keep(position, offset);
    position = member.end();
    any = true;
  }

  void leaveOut(int index) {
    List<Member> members = object.members();
    Member member = members.get(index);
    if (any) {
      out.keep(position, members.get(index - 1).end());
      position = member.end();
    } else {
      if (index == 0) {
        out.keep(position, member.start());
      }
      boolean last = index + 1 == members.size();
      position = last ? member.end() : members.get(index + 1).start();
    }
  }

  /** Begins a member behind all saved ones, which is for the caller to write. */
  void add() {
    int end = object.lastEnd();
    out.keep(position, end);
    position = end;
    if (any) {
      separate();
    }
    any = true;
  }

  /** Writes what stands between name and value. */
  void colon() {
    if (object.members().isEmpty()) {
      out.write(COLON);
    } else {
      Member like = object.members().get(0);
      out.keep(like.keyEnd(), like.valueStart());
    }
  }

  void end(int end) {
    out.keep(position, end);
  }

  private void separate() {
    List<Member> members = object.members();
    if (members.size() < 2) {
      out.write(COMMA);
    } else {
      out.keep(members.get(0).end(), members.get(1).start());
    }
  }
}
