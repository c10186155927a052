package dev.weft.client;

/**
 * What the server says to a workflow that it takes.
 *
 * @param promptId the id that the server uses; an old one makes its own; empty when it names none
 * @param rejection what it does not take of it
 */
record SubmitAnswer(String promptId, Rejection rejection) {

  static SubmitAnswer read(Answer answer, JobGraph graph) {
    String[] id = {""};
    String json = answer.json();
    JsonCursor.of(json)
        .fields(
            (name, value) -> {
              if (name.equals("prompt_id")) {
                id[0] = value.text("");
              }
            });
    return new SubmitAnswer(id[0], Rejection.read(json, graph));
  }
}
