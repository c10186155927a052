package dev.weft.compiler.build;

import java.nio.file.Path;
import java.util.List;

/**
 * What a run did.
 *
 * @param compiled how many mappings were compiled
 * @param upToDate how many were left alone
 * @param gone how many the last run knew and this one did not find
 * @param messages all there is to say, also about mappings that were left alone
 * @param touched the files written or deleted
 * @param failed whether the build stops; then nothing was written
 */
public record GenerationResult(
    int compiled,
    int upToDate,
    int gone,
    List<Message> messages,
    List<Path> touched,
    boolean failed) {

  public GenerationResult {
    messages = List.copyOf(messages);
    touched = List.copyOf(touched);
  }

  /** One line for the log, or for the failure. */
  public String summary() {
    return failed ? failure() : success();
  }

  private String failure() {
    long errors = messages.stream().filter(Message::isError).count();
    String count =
        errors > 0
            ? counted(errors, "error")
            : counted(messages.size(), "warning") + " (failOnWarning is set)";
    long files = messages.stream().filter(this::counts).map(Message::file).distinct().count();
    return count + " in " + counted(files, "file") + "; nothing was written";
  }

  private boolean counts(Message message) {
    return message.isError() || messages.stream().noneMatch(Message::isError);
  }

  private String success() {
    int all = compiled + upToDate;
    String done =
        compiled == 0
            ? counted(all, "mapping") + " up to date"
            : compiled
                + " of "
                + counted(all, "mapping")
                + " compiled, "
                + upToDate
                + " up to date";
    return (all == 0 ? "no mappings" : done) + (gone == 0 ? "" : ", " + gone + " removed");
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
