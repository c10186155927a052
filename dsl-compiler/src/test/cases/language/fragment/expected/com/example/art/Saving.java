// Generated from mapping.weft by weft-maven-plugin. Do not edit.
package com.example.art;

import javax.annotation.processing.Generated;

/**
 * Where pictures go.
 *
 * <p>A builder of any workflow that uses {@code Saving} is one.
 */
@Generated("weft-maven-plugin")
public interface Saving {
  /** What the name of a file begins with. */
  Saving prefix(String prefix);

  /** What is read of a workflow that such a builder made. */
  interface Values {
    /** What the name of a file begins with. */
    String prefix();
  }
}
