// Generated from mapping.weft by weft-maven-plugin. Do not edit.
package com.acme.art;

import dev.weft.workflow.Choice;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** What {@code mode} of a {@code Sharpen} takes: one of the constants, or any other value. */
@Generated("weft-maven-plugin")
public record Mode(String value) implements Choice {
  public static final Mode SOFT = new Mode("soft");
  public static final Mode HARD = new Mode("hard");

  public Mode {
    Objects.requireNonNull(value, "value");
  }
}
