package dev.weft.workflow.json;

import java.io.IOException;
import java.io.InputStream;

/**
 * JSON that the build put beside a class.
 *
 * @param content what it is, for messages: {@code workflow}
 */
public record JsonResource(String content, Class<?> owner, String resource) {

  /** What to call it in messages. */
  public String origin() {
    return "the " + content + " " + resource + " of " + owner.getName();
  }

  /**
   * All of it.
   *
   * @throws IllegalStateException if it is missing, or cannot be read
   */
  public byte[] bytes() {
    try (InputStream in = owner.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(origin() + " is missing" + hint() + "; build again");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(
          origin() + " cannot be read: " + e.getMessage() + "; build again", e);
    }
  }

  /** A resource of a named module is visible to others only in an open package. */
  private String hint() {
    Module module = owner.getModule();
    return module.isOpen(owner.getPackageName(), JsonResource.class.getModule())
        ? ""
        : ", or module "
            + module.getName()
            + " does not open package "
            + owner.getPackageName()
            + " to it";
  }
}
