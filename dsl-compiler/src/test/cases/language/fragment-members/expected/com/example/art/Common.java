// Generated from mapping.weft by weft-maven-plugin. Do not edit.
package com.example.art;

import dev.weft.workflow.InputImage;
import dev.weft.workflow.OutputImage;
import java.nio.file.Path;
import javax.annotation.processing.Generated;

/**
 * What every form asks for.
 *
 * <p>A builder of any workflow that uses {@code Common} is one.
 */
@Generated("weft-maven-plugin")
public interface Common {
  /** What to paint. */
  Common prompt(String prompt);

  /** From 64 to 2048 in steps of 8. */
  Common width(int width);

  /**
   * From 1 to 9007199254740991.
   *
   * @deprecated make several jobs
   */
  @Deprecated
  Common count(long count);

  /** From 0 to 1. */
  Common strength(double strength);

  Common seed(long seed);
  Common pose(InputImage pose);
  Common pose(Path pose);
  Common pose(byte[] pose);
  Common pose(OutputImage pose);

  /**
   * Whether the pose is saved too.
   *
   * @deprecated take the output or leave it
   */
  @Deprecated
  Common keep(boolean keep);

  /** What is read of a workflow that such a builder made. */
  interface Values {
    /** What to paint. */
    String prompt();

    int width();

    /** @deprecated make several jobs */
    @Deprecated
    long count();

    double strength();
    long seed();
    InputImage pose();

    /**
     * Whether the pose is saved too.
     *
     * @deprecated take the output or leave it
     */
    @Deprecated
    boolean keep();
  }
}
