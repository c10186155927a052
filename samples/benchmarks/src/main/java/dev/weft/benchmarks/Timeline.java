package dev.weft.benchmarks;

import dev.weft.client.internal.server.JobGraph;
import dev.weft.client.internal.server.ServerMessage.NodeProgress;
import dev.weft.client.internal.server.ServerMessage.NodeRef;
import dev.weft.workflow.WorkflowTemplate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;

/**
 * Runs made of durations that somebody published: a file with the nodes of a workflow, and for the
 * first run and the next ones what is cached and how long each node takes.
 */
final class Timeline {
  /** No two runs take the same. */
  private static final double SPREAD = 0.08;

  private final String name;
  private final JobGraph graph;
  private String first = "";
  private String next = "";

  private Timeline(String name, JobGraph graph) {
    this.name = name;
    this.graph = graph;
  }

  static Timeline read(Path file) throws IOException {
    StringJoiner json = new StringJoiner(",", "{", "}");
    String first = "";
    String next = "";
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("node ")) {
        json.add(node(line.split(" ")));
      } else if (line.startsWith("run ")) {
        first = line.substring(4);
      } else if (line.startsWith("next ")) {
        next = line.substring(5);
      }
    }
    String name = file.getFileName().toString().replace(".timeline", "");
    byte[] graph = json.toString().getBytes(StandardCharsets.UTF_8);
    Timeline timeline =
        new Timeline(
            name, JobGraph.of(WorkflowTemplate.from(name, graph).load().request().build()));
    timeline.first = first;
    timeline.next = next;
    return timeline;
  }

  String name() {
    return name;
  }

  private static String node(String... words) {
    StringJoiner inputs = new StringJoiner(",");
    for (int i = 3; i < words.length; i++) {
      String[] input = words[i].split("=");
      boolean number = input[0].equals("steps");
      inputs.add("\"%s\":%s".formatted(input[0], number ? input[1] : "[\"" + input[1] + "\",0]"));
    }
    return "\"%s\":{\"class_type\":\"%s\",\"inputs\":{%s}}".formatted(words[1], words[2], inputs);
  }

  /** The run of this number, 1 being the first. */
  Course run(int number) {
    Random random = new Random(name.hashCode() * 31L + number);
    List<Course.Told> told = new ArrayList<>();
    double now = 0;
    for (String part : (number == 1 ? first : next).split("\\|")) {
      String[] words = part.strip().split(" ");
      if (words[0].equals("cached")) {
        told.add(new Course.Cached(now, List.of(words).subList(1, words.length)));
        continue;
      }
      told.add(progress(now, words[0], 0, 1, false));
      told.add(new Course.Started(now, words[0]));
      int at = 1;
      if (words[at].equals("after")) {
        now += vary(random, words[at + 1]);
        at += 2;
      }
      double steps = 1;
      if (words.length > at + 1) {
        steps = Double.parseDouble(words[at]);
        double pace = vary(random, words[at + 2]);
        for (int step = 1; step <= steps; step++) {
          now += pace * (1 + SPREAD / 3 * random.nextGaussian());
          told.add(progress(now, words[0], step, steps, false));
        }
      } else {
        now += vary(random, words[at]);
      }
      told.add(progress(now, words[0], steps, steps, true));
    }
    return new Course(graph, told, now);
  }

  private static double vary(Random random, String seconds) {
    double factor = 1 + SPREAD * Math.max(-2, Math.min(2, random.nextGaussian()));
    return Double.parseDouble(seconds) * factor;
  }

  private static Course.Told progress(
      double at, String id, double step, double steps, boolean finished) {
    return new Course.Advanced(
        at, id, new NodeProgress(new NodeRef(id, id), step, steps, finished));
  }
}
