// Generated from mapping.weft by weft-maven-plugin. Do not edit.
package com.example.art;

import javax.annotation.processing.Generated;

/** A builder of any workflow that uses {@code sampling} is one. */
@Generated("weft-maven-plugin")
public interface Sampling {
  Sampling class_(int class_);
  Sampling hashCode_(long hashCode_);
  Sampling Values(double Values);
  Sampling Sampler(Sampler Sampler);

  /** What is read of a workflow that such a builder made. */
  interface Values {
    int class_();
    long hashCode_();
    double Values();
    Sampler Sampler();
  }
}
