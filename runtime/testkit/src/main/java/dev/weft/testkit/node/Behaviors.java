package dev.weft.testkit.node;

import dev.weft.testkit.catalog.NodeCatalog;
import dev.weft.testkit.catalog.NodeClass;
import dev.weft.testkit.files.Folder;
import java.util.Map;

/** The behaviour of each class of nodes. */
public final class Behaviors {
  private static final NodeBehavior SAMPLING = new Sampling();
  private static final NodeBehavior PASS_THROUGH = run -> NodeResult.of(PassThrough.outputs(run));
  private static final NodeBehavior PICTURE_SAVING = new PictureSaving(Folder.OUTPUT, "_", false);
  private static final NodeBehavior INTERMEDIATE = new PictureSaving(Folder.TEMP, "_", true);
  private static final NodeBehavior PICTURE_LOADING = new PictureLoading();

  private static final Map<String, NodeBehavior> BY_CLASS =
      Map.ofEntries(
          Map.entry("LoadImage", PICTURE_LOADING),
          Map.entry("LoadImageMask", PICTURE_LOADING),
          Map.entry("LoadImageOutput", PICTURE_LOADING),
          Map.entry("GetImageSize", new Measuring()),
          Map.entry("ComfySwitchNode", new Switching()),
          Map.entry("RebatchImages", new Rebatching()),
          Map.entry("RebatchLatents", new Rebatching()),
          Map.entry("SaveImage", PICTURE_SAVING),
          Map.entry("SaveImageAdvanced", new PictureSaving(Folder.OUTPUT, "", false)),
          Map.entry("PreviewImage", new PictureSaving(Folder.TEMP, "_", false)),
          Map.entry("MaskPreview", new PictureSaving(Folder.TEMP, "_", true)),
          Map.entry("SaveImageWebsocket", new SocketSaving()),
          Map.entry("SaveAnimatedWEBP", new MediaSaving("images", "webp", Folder.OUTPUT)),
          Map.entry("SaveAnimatedPNG", new MediaSaving("images", "png", Folder.OUTPUT)),
          Map.entry("SaveWEBM", new MediaSaving("images", "webm", Folder.OUTPUT)),
          Map.entry("SaveVideo", new MediaSaving("images", "mp4", Folder.OUTPUT)),
          Map.entry("SaveAudio", new MediaSaving("audio", "flac", Folder.OUTPUT)),
          Map.entry("SaveAudioAdvanced", new MediaSaving("audio", "flac", Folder.OUTPUT)),
          Map.entry("SaveAudioMP3", new MediaSaving("audio", "mp3", Folder.OUTPUT)),
          Map.entry("SaveAudioOpus", new MediaSaving("audio", "opus", Folder.OUTPUT)),
          Map.entry("PreviewAudio", new MediaSaving("audio", "flac", Folder.TEMP)),
          Map.entry("SaveGLB", new MediaSaving("3d", "glb", Folder.OUTPUT)),
          Map.entry("SaveLatent", new MediaSaving("latents", "latent", Folder.OUTPUT)),
          Map.entry("PreviewAny", new TextShowing()),
          Map.entry("SaveText", new TextSaving()),
          Map.entry("Preview3D", new ModelShowing()));

  private final Map<String, NodeBehavior> custom;

  /** The behaviours of core nodes, and by class those that a test brings along. */
  public Behaviors(Map<String, NodeBehavior> custom) {
    this.custom = Map.copyOf(custom);
  }

  /** A core node that takes pictures and gives nothing. */
  private static boolean endsWithPictures(NodeClass nodeClass) {
    return nodeClass.outputs().isEmpty()
        && nodeClass.inputs().stream().anyMatch(input -> input.is("IMAGE"));
  }

  /** What nodes of this class do. */
  public NodeBehavior of(NodeClass nodeClass) {
    NodeBehavior known = custom.getOrDefault(nodeClass.name(), BY_CLASS.get(nodeClass.name()));
    if (known != null) {
      return known;
    }
    if (Sampling.does(nodeClass)) {
      return SAMPLING;
    }
    if (nodeClass.intermediateOutput()) {
      return INTERMEDIATE;
    }
    if (!nodeClass.outputNode()) {
      return PASS_THROUGH;
    }
    if (NodeCatalog.bundled().find(nodeClass.name()).isEmpty()) {
      return GuessedSaving.of(nodeClass);
    }
    return endsWithPictures(nodeClass) ? PICTURE_SAVING : PASS_THROUGH;
  }
}
