package dev.weft.testkit.catalog;

import dev.weft.testkit.json.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A catalog as one server offers it: choices among files hold the files that this server has now.
 */
public final class OfferedCatalog implements NodeClasses {
  private final NodeCatalog catalog;
  private final ModelFolders models;
  private final Supplier<List<String>> uploads;
  private final boolean anyModel;
  private final Predicate<String> inferred;

  /**
   * Joins classes and files.
   *
   * @param uploads names in the input folder, asked each time
   * @param anyModel whether choices among models take any name
   * @param inferred which classes that the catalog lacks are taken for what a graph makes of them
   */
  public OfferedCatalog(
      NodeCatalog catalog,
      ModelFolders models,
      Supplier<List<String>> uploads,
      boolean anyModel,
      Predicate<String> inferred) {
    this.catalog = catalog;
    this.models = models;
    this.uploads = uploads;
    this.anyModel = anyModel;
    this.inferred = inferred;
  }

  /** The folders of models. */
  public ModelFolders models() {
    return models;
  }

  /** The classes of this graph: those that the server has, and those that are inferred. */
  public NodeClasses of(ObjectNode graph) {
    Map<String, Optional<NodeClass>> found = new HashMap<>();
    return name -> found.computeIfAbsent(name, unseen -> find(name).or(() -> infer(name, graph)));
  }

  private Optional<NodeClass> infer(String name, ObjectNode graph) {
    return inferred.test(name)
        ? Optional.of(InferredClass.of(name, graph, this))
        : Optional.empty();
  }

  @Override
  public Optional<NodeClass> find(String name) {
    return catalog.find(name).map(this::offer);
  }

  /** The answer of {@code /object_info}. */
  public ObjectNode toJson() {
    ObjectNode all = Json.object();
    catalog.all().forEach(each -> all.set(each.name(), offer(each).definition()));
    return all;
  }

  private NodeClass offer(NodeClass nodeClass) {
    return nodeClass.withInputs(input -> offer(nodeClass, input));
  }

  private InputSpec offer(NodeClass nodeClass, InputSpec input) {
    FileChoice choice = FileChoice.of(nodeClass.name(), input).orElse(null);
    if (choice instanceof FileChoice.Upload) {
      return input.offering(Json.array(uploads.get()), false);
    }
    if (choice instanceof FileChoice.Model model) {
      ArrayNode names = Json.array(models.files(model.folder()).orElse(List.of()));
      input.choices().ifPresent(known -> known.forEach(name -> addOnce(names, name.asString())));
      return input.offering(names, anyModel);
    }
    return input;
  }

  private static void addOnce(ArrayNode names, String name) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).stringValue().equals(name)) {
        return;
      }
    }
    names.add(name);
  }
}
