package dev.weft.workflow.descriptor;

import dev.weft.workflow.graph.Comparison;
import dev.weft.workflow.graph.ReadInput;
import dev.weft.workflow.graph.ReadInput.From;
import dev.weft.workflow.graph.ReadInput.Value;
import dev.weft.workflow.graph.ReadNode;
import dev.weft.workflow.json.JsonCursor;
import dev.weft.workflow.json.JsonSyntax;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads the values of properties from the inputs that they set. */
record Reading(Comparison comparison) {
  private static final String WRAPPED = "__value__";

  /** A value and where it was found. */
  private record Found(Place place, ReadNode node, String value) {
    String where() {
      return place.target().input()
          + place.member().map(member -> "." + member).orElse("")
          + " of "
          + node.shown();
    }
  }

  /**
   * What the graph says of each property that it says anything of.
   *
   * @param ways the ways to pair the graph with what was expected, which are equally good
   */
  static Map<Address, Answer> of(List<Comparison> ways, Places places) {
    Map<Address, Answer> answers = new Reading(ways.get(0)).answers(places);
    for (Comparison other : ways.subList(1, ways.size())) {
      Map<Address, Answer> others = new Reading(other).answers(places);
      answers.replaceAll(
          (address, answer) ->
              answer.equals(others.get(address))
                  ? answer
                  : new Answer.Unclear(
                      address.name()
                          + " is not told by the graph: nothing says which of its nodes that are"
                          + " alike is which"));
    }
    return answers;
  }

  private Map<Address, Answer> answers(Places places) {
    Map<Address, List<Place>> byAddress =
        places.all().stream()
            .filter(Place::isRead)
            .collect(
                Collectors.groupingBy(Place::address, LinkedHashMap::new, Collectors.toList()));
    Map<Address, Answer> answers = new LinkedHashMap<>();
    byAddress.forEach(
        (address, own) -> answer(address, own).ifPresent(answer -> answers.put(address, answer)));
    return answers;
  }

  private Optional<Answer> answer(Address address, List<Place> places) {
    List<Found> found = new ArrayList<>();
    boolean seen = false;
    for (Place place : places) {
      ReadNode node = comparison.foundFor(place.target().nodeId()).orElse(null);
      if (node == null) {
        continue;
      }
      seen = true;
      @Nullable ReadInput input = node.inputs().get(place.target().input());
      if (input instanceof From link) {
        return Optional.of(new Answer.Unclear(linked(address, place, node, link)));
      }
      if (input instanceof Value value) {
        valueOf(place, value).map(text -> new Found(place, node, text)).ifPresent(found::add);
      }
    }
    if (found.isEmpty()) {
      return seen ? Optional.of(new Answer.Nothing()) : Optional.empty();
    }
    for (Found other : found) {
      if (!same(found.get(0).value(), other.value())) {
        return Optional.of(new Answer.Unclear(disagreement(address, found.get(0), other)));
      }
    }
    return Optional.of(new Answer.Told(found.get(0).value()));
  }

  private String linked(Address address, Place place, ReadNode node, From link) {
    ReadNode source = comparison.found().nodes().get(link.sourceId());
    return address.name()
        + " has no value in the graph: "
        + place.target().input()
        + " of "
        + node.shown()
        + " is linked"
        + (source == null ? "" : " to " + source.shown());
  }

  private static String disagreement(Address address, Found one, Found other) {
    return address.name()
        + " has several values in the graph: "
        + Shown.of(one.value())
        + " in "
        + one.where()
        + ", "
        + Shown.of(other.value())
        + " in "
        + other.where();
  }

  private static boolean same(String one, String other) {
    try {
      return one.equals(other)
          || (JsonSyntax.isNumberOrTruth(one)
              && JsonSyntax.isNumberOrTruth(other)
              && JsonSyntax.sameMeaning(one, other));
    } catch (JacksonException notComparable) {
      return false;
    }
  }

  private static Optional<String> valueOf(Place place, Value value) {
    Optional<Value> own =
        place.member().isEmpty() ? Optional.of(value) : member(value, place.member().get());
    return own.map(
        found ->
            place.property().type() == PropertyType.JSON
                ? json(place.property(), found.json())
                : found.text());
  }

  /** JSON as the program gave it, or as it was saved. */
  private static String json(PropertyDescriptor property, String json) {
    return property
        .defaultValue()
        .filter(saved -> Value.ofJson(saved).means(Value.ofJson(json)))
        .orElseGet(() -> unwrapped(json));
  }

  private static Optional<Value> member(Value object, String name) {
    List<Value> found = new ArrayList<>();
    try (JsonCursor cursor = JsonCursor.ofPython(object.json())) {
      if (cursor.isObject()) {
        cursor.members(
            member -> {
              if (member.equals(name)) {
                found.clear();
                found.add(value(cursor));
              } else {
                cursor.skip();
              }
            });
      }
    }
    return found.stream().findFirst();
  }

  private static Value value(JsonCursor cursor) {
    if (!cursor.isText()) {
      return Value.ofJson(cursor.source());
    }
    String text = cursor.text();
    return new Value(text, cursor.source());
  }

  /** A list as the program gave it. */
  private static String unwrapped(String json) {
    if (!json.startsWith("{")) {
      return json;
    }
    List<String> members = new ArrayList<>();
    boolean[] list = {false};
    try (JsonCursor cursor = JsonCursor.ofPython(json)) {
      cursor.members(
          member -> {
            list[0] = member.equals(WRAPPED) && cursor.isArray();
            members.add(cursor.source());
          });
    }
    return list[0] && members.size() == 1 ? members.get(0) : json;
  }
}
