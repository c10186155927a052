package dev.weft.testkit.catalog;

import dev.weft.testkit.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A catalog as one server offers it: choices among files hold the files that this server has now.
 */
public final class OfferedCatalog {
  private final NodeCatalog catalog;
  private final ModelFolders models;
  private final Supplier<List<String>> uploads;
  private final boolean anyModel;

  /**
   * Joins classes and files.
   *
   * @param uploads names in the input folder, asked each time
   * @param anyModel whether choices among models take any name
   */
  public OfferedCatalog(
      NodeCatalog catalog, ModelFolders models, Supplier<List<String>> uploads, boolean anyModel) {
    this.catalog = catalog;
    this.models = models;
    this.uploads = uploads;
    this.anyModel = anyModel;
  }

  /** The folders of models. */
  public ModelFolders models() {
    return models;
  }

  /** The class with this name. */
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
