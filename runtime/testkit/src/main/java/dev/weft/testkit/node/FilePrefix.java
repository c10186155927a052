package dev.weft.testkit.node;

import dev.weft.testkit.value.Size;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/** The prefix of file names that a node was given, with what stands for size and time put in. */
final class FilePrefix {
  private static final String DEFAULT = "ComfyUI";
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
  private static final int TEMP_LETTERS = 5;

  private FilePrefix() {}

  static String of(NodeRun run, Size size) {
    ZonedDateTime now = ZonedDateTime.now(ZoneId.systemDefault());
    return run.text("filename_prefix", DEFAULT)
        .replace("%width%", Integer.toString(size.width()))
        .replace("%height%", Integer.toString(size.height()))
        .replace("%year%", Integer.toString(now.getYear()))
        .replace("%month%", twoDigits(now.getMonthValue()))
        .replace("%day%", twoDigits(now.getDayOfMonth()))
        .replace("%hour%", twoDigits(now.getHour()))
        .replace("%minute%", twoDigits(now.getMinute()))
        .replace("%second%", twoDigits(now.getSecond()));
  }

  /** A prefix for files of type temp: it differs from node to node. */
  static String temp() {
    StringBuilder prefix = new StringBuilder(DEFAULT + "_temp_");
    for (int i = 0; i < TEMP_LETTERS; i++) {
      prefix.append(LETTERS.charAt(ThreadLocalRandom.current().nextInt(LETTERS.length())));
    }
    return prefix.toString();
  }

  private static String twoDigits(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }
}
