package dev.weft.workflow;

import java.io.IOException;
import java.io.InputStream;

/** A saved workflow that lies beside a class. */
record SavedResource(Class<?> owner, String resource) {

  /** What to call it in messages. */
  String origin() {
    return "the workflow " + resource + " of " + owner.getName();
  }

  /**
   * @throws IllegalStateException if it is missing, or cannot be read
   */
  byte[] bytes() {
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
    return module.isOpen(owner.getPackageName(), SavedResource.class.getModule())
        ? ""
        : ", or module "
            + module.getName()
            + " does not open package "
            + owner.getPackageName()
            + " to it";
  }
}
