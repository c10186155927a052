package dev.weft.benchmarks;

import dev.weft.client.internal.progress.PastCosts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Compares bars with time: how far they are from elapsed/total on the average, in percent of the
 * bar, for the first run of a workflow and the third.
 *
 * <p>Arguments: the folder of the timelines, and that of recordings of servers.
 */
public final class ProgressReport {
  private static final int LOOKS = 400;
  private static final double SHORTEST = 2;
  private static final List<String> RECORDED =
      List.of(
          "0.3.64/ws/a2_txt2img_no_previews",
          "0.3.64/ws/a_txt2img_previews_no_flags",
          "0.3.64/ws/i_drop_and_reconnect",
          "0.33/ws/a2_txt2img_no_previews",
          "0.33/ws/a_txt2img_previews_no_flags",
          "0.33/ws/b_txt2img_previews_metadata_flag",
          "0.33/ws/d_seed_changed_partially_cached",
          "0.33/ws/h_second_client_watching",
          "0.33/ws/n4_preview_method_per_prompt_server_latent2rgb",
          "0.33/ws/u_lora_txt2img",
          "0.33/ws/v_img2img");

  private final List<double[]> rows = new ArrayList<>();

  private ProgressReport() {}

  public static void main(String[] args) throws IOException {
    new ProgressReport().run(Path.of(args[0]), Path.of(args[1]));
  }

  private void run(Path timelines, Path recordings) throws IOException {
    System.out.printf(
        Locale.ROOT,
        "%n| run | seconds | before: 1st, 3rd | now: 1st | now: 3rd | time left: 1st, 3rd |%n"
            + "|---|---|---|---|---|---|%n");
    try (Stream<Path> files = Files.list(timelines)) {
      for (Path file : files.sorted().toList()) {
        Timeline timeline = Timeline.read(file);
        report(
            timeline.name() + " (published)",
            List.of(timeline.run(1), timeline.run(2), timeline.run(3)));
      }
    }
    int published = rows.size();
    total("mean of the published", rows);
    for (String name : RECORDED) {
      List<Course> runs = RecordedRuns.read(recordings.resolve(name + ".jsonl"));
      String title = name.replace("/ws/", " ").replaceAll("_.*", "");
      boolean several = runs.size() > 2;
      Course first = runs.get(0);
      if (first.seconds() > SHORTEST) {
        report(
            title + (several ? " (recorded)" : " (recorded, heard three times)"),
            several ? runs.subList(0, 3) : List.of(first, first, first));
      }
    }
    total("mean of the recorded", rows.subList(published, rows.size()));
    total("mean of all", rows);
  }

  private void report(String name, List<Course> runs) {
    PastCosts past = new PastCosts();
    double[] row = new double[7];
    Iterator<Course> next = runs.iterator();
    for (int number = 1; number <= 3; number++) {
      Course course = next.next();
      WeighedNodes weighed = new WeighedNodes(course, past);
      double[] now = distance(weighed, course);
      weighed.end();
      if (number != 2) {
        int at = number / 2;
        row[0] += course.seconds() / 2;
        row[1 + at] = distance(new EqualNodes(course), course)[0];
        row[3 + at] = now[0];
        row[5 + at] = now[1];
      }
    }
    rows.add(row);
    print(name, row);
  }

  private static void total(String name, List<double[]> rows) {
    double[] mean = new double[7];
    for (double[] row : rows) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += row[i] / rows.size();
      }
    }
    print("**" + name + "**", mean);
  }

  private static void print(String name, double... row) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %.0f | %.1f, %.1f | %.1f | %.1f | %.0f, %.0f |%n",
        name,
        row[0],
        100 * row[1],
        100 * row[2],
        100 * row[3],
        100 * row[4],
        100 * row[5],
        100 * row[6]);
  }

  /**
   * The mean distance of a bar from the part of the time that is over, and that of the time that it
   * tells from the time that is left, as a part of the whole.
   */
  private static double[] distance(Bar bar, Course course) {
    Iterator<Course.Told> messages = course.messages().iterator();
    Course.Told next = messages.hasNext() ? messages.next() : null;
    double sum = 0;
    double left = 0;
    int told = 0;
    for (int i = 0; i < LOOKS; i++) {
      double now = course.seconds() * (i + 0.5) / LOOKS;
      while (next != null && next.at() <= now) {
        bar.hear(next);
        next = messages.hasNext() ? messages.next() : null;
      }
      sum += Math.abs(bar.at(now) - now / course.seconds());
      if (bar instanceof WeighedNodes weighed) {
        OptionalDouble remaining = weighed.remaining(now);
        if (remaining.isPresent()) {
          told++;
          left += Math.abs(remaining.getAsDouble() - (course.seconds() - now)) / course.seconds();
        }
      }
    }
    for (; next != null; next = messages.hasNext() ? messages.next() : null) {
      bar.hear(next);
    }
    return new double[] {sum / LOOKS, told == 0 ? 0 : left / told};
  }
}
