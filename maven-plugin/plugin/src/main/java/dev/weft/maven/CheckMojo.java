package dev.weft.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Says whether mappings, workflows and catalog fit each other, and with {@code comfyui.url} whether
 * that server can run them; writes nothing.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends AbstractServerMojo {

  @Override
  Arguments question() {
    return new Arguments("check");
  }
}
