package dev.weft.client.internal.server;

import dev.weft.client.job.PreviewImage;
import dev.weft.workflow.FileDownload;
import dev.weft.workflow.FileReference;
import dev.weft.workflow.OutputImage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;

/** Reads a picture that a server has sent, and that lies nowhere but in memory. */
public final class SentPicture implements FileDownload {
  private final String place;
  private final PreviewImage picture;

  private SentPicture(String place, PreviewImage picture) {
    this.place = place;
    this.picture = picture;
  }

  /**
   * The picture as an output.
   *
   * @param place no other job's
   * @param number of the node's pictures, from 1 on
   */
  public static OutputImage of(
      String place, String classType, String nodeId, int number, PreviewImage picture) {
    String name = "%s_%05d.%s".formatted(classType, number, picture.extension());
    return new OutputImage(
        new FileReference(name, nodeId, "sent"), new SentPicture(place, picture));
  }

  @Override
  public InputStream open(FileReference file) {
    return new ByteArrayInputStream(picture.bytes());
  }

  /** A name, and no place: nobody else has it. */
  @Override
  public URI url(FileReference file) {
    String name = file.subfolder() + "/" + file.fileName();
    return URI.create("sent:/" + place + "/" + name.replaceAll("[^A-Za-z0-9._/-]", "_"));
  }
}
