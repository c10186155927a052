// Generated from mapping.weft by weft-maven-plugin. Do not edit.
package com.acme.art;

import java.util.Optional;
import javax.annotation.processing.Generated;

/** A builder of any workflow that uses {@code Sharpening} is one. */
@Generated("weft-maven-plugin")
public interface Sharpening {
  Sharpening radius(int radius);
  Sharpening mode(Mode mode);

  /** What is read of a workflow that such a builder made. */
  interface Values {
    Optional<Integer> radius();
    Optional<Mode> mode();
  }
}
