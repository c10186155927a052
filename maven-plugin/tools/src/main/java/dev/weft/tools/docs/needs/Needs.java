package dev.weft.tools.docs.needs;

import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.workflow.NodeId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a workflow needs of a server.
 *
 * @param models in the order of the graph
 * @param packs by name; what the artist's file says, so none where the file is in API format
 * @param packOf the name of the pack of each node that tells one
 * @param unknown classes that are not of ComfyUI's core and tell no pack, sorted
 */
public record Needs(
    List<Model> models, List<Pack> packs, Map<NodeId, String> packOf, List<String> unknown) {

  public Needs {
    models = List.copyOf(models);
    packs = List.copyOf(packs);
    packOf = Map.copyOf(packOf);
    unknown = List.copyOf(unknown);
  }

  /** Reads them off a workflow. */
  public static Needs of(BoundWorkflow workflow) {
    SavedNodes saved = SavedNodes.of(workflow.graph());
    NodePacks packs = NodePacks.of(workflow.graph(), saved);
    return new Needs(Models.of(workflow, saved), packs.list(), packs.byNode(), packs.unknown());
  }

  /**
   * A file that a node loads.
   *
   * @param name as the workflow was saved with
   * @param places {@code Load Checkpoint · ckpt_name}
   * @param parameter what sets another one
   * @param folder where the server looks for it, if the artist's file says so
   */
  public record Model(
      String name, List<String> places, Optional<String> parameter, Optional<String> folder) {
    public Model {
      places = List.copyOf(places);
    }
  }

  /**
   * Nodes that are installed together.
   *
   * @param versions those that the workflow was saved with, sorted
   * @param classes of its nodes here, sorted
   */
  public record Pack(String name, List<String> versions, List<String> classes) {
    public Pack {
      versions = List.copyOf(versions);
      classes = List.copyOf(classes);
    }
  }
}
