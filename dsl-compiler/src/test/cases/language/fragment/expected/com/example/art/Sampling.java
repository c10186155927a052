// Generated from common.weft by weft-maven-plugin. Do not edit.
package com.example.art;

import javax.annotation.processing.Generated;

/**
 * How a picture is made out of noise.
 *
 * <p>A builder of any workflow that uses {@code Sampling} is one.
 */
@Generated("weft-maven-plugin")
public interface Sampling {
  Sampling seed(long seed);

  /** How often noise is taken away. From 1 to 100. */
  Sampling steps(int steps);

  Sampling cfg(double cfg);
  Sampling sampler(Sampler sampler);
  Sampling class_(int class_);

  /** What is read of a workflow that such a builder made. */
  interface Values {
    long seed();

    /** How often noise is taken away. */
    int steps();

    double cfg();
    Sampler sampler();
    int class_();
  }
}
