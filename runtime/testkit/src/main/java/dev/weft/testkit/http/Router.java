package dev.weft.testkit.http;

import dev.weft.testkit.json.PythonFault;
import dev.weft.testkit.validation.PromptValidator.MalformedGraphException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/** Finds the route of a call. Every route is there with and without {@code /api} before it. */
final class Router {
  private static final String PREFIX = "/api";

  private final List<Route> routes;

  Router(List<Route> routes) {
    this.routes = List.copyOf(routes);
  }

  Reply answer(Call call) {
    if (call.method().equals("OPTIONS")) {
      return Reply.empty(200);
    }
    String method = call.method().equals("HEAD") ? "GET" : call.method();
    Set<String> allowed = new TreeSet<>(Set.of("GET", "HEAD"));
    for (String path : spellings(call.path())) {
      for (Route route : routes) {
        Optional<List<String>> variables = route.match(path);
        if (variables.isPresent() && route.method().equals(method)) {
          return answer(route, call.with(variables.get()));
        }
        variables.ifPresent(found -> allowed.add(route.method()));
      }
    }
    // The real server looks for a static file under every path that no GET route has.
    return method.equals("GET")
        ? Reply.empty(404)
        : Reply.text(405, "405: Method Not Allowed").with("Allow", String.join(",", allowed));
  }

  private static Reply answer(Route route, Call call) {
    try {
      return route.handler().handle(call);
    } catch (JacksonException
        | Call.BadBodyException
        | PythonFault
        | MalformedGraphException
        | NumberFormatException e) {
      return Reply.trouble();
    }
  }

  private static List<String> spellings(String path) {
    return path.startsWith(PREFIX + "/")
        ? Stream.of(path, path.substring(PREFIX.length())).toList()
        : List.of(path);
  }
}
