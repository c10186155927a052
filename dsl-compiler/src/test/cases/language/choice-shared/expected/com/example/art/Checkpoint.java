// Generated from mapping.weft by weft-maven-plugin. Do not edit.
package com.example.art;

import dev.weft.workflow.Choice;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * What {@code ckpt_name} of a {@code CheckpointLoaderSimple} takes: any value that the server
 * knows.
 */
@Generated("weft-maven-plugin")
public record Checkpoint(String value) implements Choice {
  public Checkpoint {
    Objects.requireNonNull(value, "value");
  }
}
