import org.jspecify.annotations.NullMarked;

/**
 * What generated workflow classes are made of. No network: a program that only renders needs
 * nothing else.
 */
@NullMarked
@SuppressWarnings("module") // The client is not known where this module is compiled.
module dev.weft.workflow {
  requires tools.jackson.core;
  requires static transitive org.jspecify;

  exports dev.weft.workflow;
  exports dev.weft.workflow.descriptor;
  exports dev.weft.workflow.picture;
  exports dev.weft.workflow.json to
      dev.weft.client;
}
