// Generated from mapping.weft by weft-maven-plugin. Do not edit.
package com.example.art;

import javax.annotation.processing.Generated;

/** A builder of any workflow that uses {@code Sizes} is one. */
@Generated("weft-maven-plugin")
public interface Sizes {
  Sizes SIZES(int SIZES);
  Sizes sampling(int sampling);

  /** What is read of a workflow that such a builder made. */
  interface Values {
    int SIZES();
    int sampling();
  }
}
