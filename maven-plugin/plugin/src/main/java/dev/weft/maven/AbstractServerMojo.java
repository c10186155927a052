package dev.weft.maven;

import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/** A goal that may ask a ComfyUI server. */
abstract class AbstractServerMojo extends AbstractReportMojo {

  /** The address of ComfyUI, with the path it is served under: {@code http://127.0.0.1:8188}. */
  @Parameter(property = "comfyui.url")
  private @Nullable String url;

  /**
   * The id of the server in Maven's settings whose password is the key; its user name, when it has
   * one, is the header that takes the key (by default {@code X-API-Key}). Without it, an entry with
   * the address's host as its id is taken.
   */
  @Parameter(property = "weft.server")
  private @Nullable String server;

  @Parameter(defaultValue = "${settings}", readonly = true, required = true)
  private Settings settings;

  @Inject private SettingsDecrypter decrypter;

  /** The command's name and the options that only this goal has. */
  abstract Arguments question();

  @Override
  final Arguments command() throws MojoExecutionException {
    return question()
        .option("--url", url)
        .option("--key-header", entry().map(Server::getUsername).orElse(null));
  }

  @Override
  final Map<String, String> secrets() throws MojoExecutionException {
    return entry().map(Server::getPassword).map(key -> Map.of("comfyui.key", key)).orElse(Map.of());
  }

  private Optional<Server> entry() throws MojoExecutionException {
    return new ServerKeys(settings, decrypter).find(server, url);
  }
}
