// Generated from art.weft by weft-maven-plugin. Do not edit.
package com.acme.art;

import dev.weft.workflow.InputImage;
import dev.weft.workflow.OutputImage;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** A builder of any workflow that uses {@code Sharpening} is one. */
@Generated("weft-maven-plugin")
public interface Sharpening {
  Sharpening radius(int radius);
  Sharpening mask(InputImage mask);
  Sharpening mask(Path mask);
  Sharpening mask(byte[] mask);
  Sharpening mask(OutputImage mask);

  /** What is read of a workflow that such a builder made. */
  interface Values {
    Optional<Integer> radius();
    Optional<InputImage> mask();
  }
}
