import org.jspecify.annotations.NullMarked;

/** A thin client for ComfyUI. */
@NullMarked
module dev.weft.client {
  requires transitive dev.weft.workflow;
  // Of its types only OkHttpClient is seen, by those who give one of their own.
  requires transitive okhttp3;
  requires tools.jackson.core;
  requires org.slf4j;
  requires static transitive org.jspecify;

  exports dev.weft.client;
  exports dev.weft.client.job;
  exports dev.weft.client.server;
}
