package dev.weft.testkit.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One route.
 *
 * @param method the HTTP method it answers
 * @param pattern a path; {@code *} stands for one segment
 * @param handler makes the answer
 */
record Route(String method, String pattern, Handler handler) {

  /** Answers calls. */
  @FunctionalInterface
  interface Handler {
    Reply handle(Call call);
  }

  static Route get(String pattern, Handler handler) {
    return new Route("GET", pattern, handler);
  }

  static Route post(String pattern, Handler handler) {
    return new Route("POST", pattern, handler);
  }

  /** What stands in the variable places of a path; empty when the path is not of this route. */
  Optional<List<String>> match(String path) {
    String[] wanted = pattern.split("/", -1);
    String[] given = path.split("/", -1);
    if (wanted.length != given.length) {
      return Optional.empty();
    }
    List<String> variables = new ArrayList<>();
    for (int i = 0; i < wanted.length; i++) {
      if (wanted[i].equals("*") && !given[i].isEmpty()) {
        variables.add(given[i]);
      } else if (!wanted[i].equals(given[i])) {
        return Optional.empty();
      }
    }
    return Optional.of(variables);
  }
}
