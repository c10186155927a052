package dev.weft.testkit.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A film as an animated GIF file. */
public final class AnimatedGif {
  private static final String FORMAT = "javax_imageio_gif_image_1.0";
  private static final int HUNDREDTHS = 100;

  private AnimatedGif() {}

  /** The file. */
  public static byte[] of(Film film) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      List<BufferedImage> frames = film.frames();
      for (int i = 0; i < frames.size(); i++) {
        IIOMetadata shown =
            writer.getDefaultImageMetadata(new ImageTypeSpecifier(frames.get(i)), null);
        shown.mergeTree(FORMAT, control(film.duration(i, HUNDREDTHS)));
        writer.writeToSequence(new IIOImage(frames.get(i), null, shown), null);
      }
      writer.endWriteSequence();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static IIOMetadataNode control(long delay) {
    IIOMetadataNode root = new IIOMetadataNode(FORMAT);
    IIOMetadataNode control = new IIOMetadataNode("GraphicControlExtension");
    control.setAttribute("disposalMethod", "none");
    control.setAttribute("userInputFlag", "FALSE");
    control.setAttribute("transparentColorFlag", "FALSE");
    control.setAttribute("delayTime", Long.toString(delay));
    control.setAttribute("transparentColorIndex", "0");
    root.appendChild(control);
    return root;
  }
}
