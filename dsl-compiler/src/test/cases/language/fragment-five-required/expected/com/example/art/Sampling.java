// Generated from mapping.weft by weft-maven-plugin. Do not edit.
package com.example.art;

import javax.annotation.processing.Generated;

/** A builder of any workflow that uses {@code Sampling} is one. */
@Generated("weft-maven-plugin")
public interface Sampling {
  Sampling seed(long seed);
  Sampling steps(int steps);

  /** What is read of a workflow that such a builder made. */
  interface Values {
    long seed();
    int steps();
  }
}
