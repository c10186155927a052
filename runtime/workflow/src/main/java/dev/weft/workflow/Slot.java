package dev.weft.workflow;

/** An input that a parameter sets: where its value lies in the saved bytes, and what it was. */
final class Slot {
  private final int start;
  private final int end;
  private final SavedLiteral saved;

  Slot(SavedGraph graph, Member member) {
    this.start = member.valueStart();
    this.end = member.end();
    this.saved = SavedLiteral.of(graph.json(), start, end);
  }

  int start() {
    return start;
  }

  SavedLiteral saved() {
    return saved;
  }

  Edit holding(byte[] json) {
    return new Edit(start, end, json);
  }

  Edit naming(InputFile file) {
    return new UploadEdit(start, end, file, file.serverName());
  }
}
