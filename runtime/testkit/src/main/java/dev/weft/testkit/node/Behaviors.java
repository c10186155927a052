package dev.weft.testkit.node;

import dev.weft.testkit.catalog.NodeClass;
import dev.weft.testkit.files.Folder;
import java.util.Map;

/** The behaviour of each class of nodes. */
public final class Behaviors {
  private static final NodeBehavior SAMPLING = new Sampling();
  private static final NodeBehavior PASS_THROUGH = run -> NodeResult.of(PassThrough.outputs(run));
  private static final NodeBehavior PICTURE_SAVING = new PictureSaving(Folder.OUTPUT, false);

  private static final Map<String, NodeBehavior> BY_CLASS =
      Map.ofEntries(
          Map.entry("SaveImage", PICTURE_SAVING),
          Map.entry("PreviewImage", new PictureSaving(Folder.TEMP, false)),
          Map.entry("MaskPreview", new PictureSaving(Folder.TEMP, true)));

  private Behaviors() {}

  /** What nodes of this class do. */
  public static NodeBehavior of(NodeClass nodeClass) {
    NodeBehavior known = BY_CLASS.get(nodeClass.name());
    if (known != null) {
      return known;
    }
    if (Sampling.does(nodeClass)) {
      return SAMPLING;
    }
    boolean takesPictures = nodeClass.inputs().stream().anyMatch(input -> input.is("IMAGE"));
    return nodeClass.outputNode() && takesPictures ? PICTURE_SAVING : PASS_THROUGH;
  }
}
