// Generated from art.weft by weft-maven-plugin. Do not edit.
package com.acme.art;

import javax.annotation.processing.Generated;

/**
 * How a painting is begun.
 *
 * <p>A builder of any workflow that uses {@code Beginning} is one.
 */
@Generated("weft-maven-plugin")
public interface Beginning {
  /** What is read of a workflow that such a builder made. */
  interface Values {}
}
