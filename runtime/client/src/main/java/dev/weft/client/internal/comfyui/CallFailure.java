package dev.weft.client.internal.comfyui;

import dev.weft.client.job.ConnectionException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;

/** Says in words why a server could not be reached. */
final class CallFailure {
  private CallFailure() {}

  static ConnectionException of(String operation, String url, IOException e) {
    return new ConnectionException("cannot " + operation + " at " + url + ": " + explanation(e), e);
  }

  private static String explanation(IOException e) {
    if (e instanceof ConnectException) {
      return "nothing answers there (" + e.getMessage() + "); is ComfyUI running?";
    }
    if (e instanceof UnknownHostException) {
      return "no such host";
    }
    if (e instanceof SSLException) {
      return "TLS failed (" + e.getMessage() + "); is it https, and is its certificate trusted?";
    }
    if (e instanceof InterruptedIOException) {
      return Thread.currentThread().isInterrupted()
          ? "interrupted"
          : "no answer in time (" + e.getMessage() + ")";
    }
    return "the connection broke (" + e.getMessage() + ")";
  }
}
