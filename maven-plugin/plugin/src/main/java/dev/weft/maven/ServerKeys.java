package dev.weft.maven;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.jspecify.annotations.Nullable;

/** Keys of servers, where Maven keeps all of them: in the settings, encrypted if one wants. */
final class ServerKeys {
  private final Settings settings;
  private final SettingsDecrypter decrypter;

  ServerKeys(Settings settings, SettingsDecrypter decrypter) {
    this.settings = settings;
    this.decrypter = decrypter;
  }

  /**
   * The entry of a server, decrypted: that of an id, else that of the host in an address.
   *
   * @throws MojoExecutionException when the id has no entry, or its password is a riddle
   */
  Optional<Server> find(@Nullable String id, @Nullable String url) throws MojoExecutionException {
    if (id != null && !id.isBlank()) {
      Server server = settings.getServer(id);
      if (server == null) {
        throw new MojoExecutionException(
            "there is no server `"
                + id
                + "` in Maven's settings: add <server><id>"
                + id
                + "</id><password>…</password></server> to the servers of settings.xml");
      }
      return Optional.of(decrypted(server));
    }
    Optional<Server> byHost =
        hosts(url).stream().map(settings::getServer).filter(Objects::nonNull).findFirst();
    return byHost.isPresent() ? Optional.of(decrypted(byHost.get())) : Optional.empty();
  }

  /** With the port first: two servers of one host are told apart. */
  private static List<String> hosts(@Nullable String url) {
    try {
      URI uri = new URI(url == null ? "" : url.strip());
      if (uri.getHost() == null) {
        return List.of();
      }
      return uri.getPort() < 0
          ? List.of(uri.getHost())
          : List.of(uri.getHost() + ":" + uri.getPort(), uri.getHost());
    } catch (URISyntaxException noAddress) {
      // The command says so.
      return List.of();
    }
  }

  private Server decrypted(Server server) throws MojoExecutionException {
    SettingsDecryptionResult result =
        decrypter.decrypt(new DefaultSettingsDecryptionRequest(server));
    boolean failed =
        result.getProblems().stream()
            .anyMatch(problem -> problem.getSeverity() != SettingsProblem.Severity.WARNING);
    if (failed) {
      throw new MojoExecutionException(
          "the password of server `"
              + server.getId()
              + "` in Maven's settings cannot be decrypted: encrypt it anew");
    }
    return result.getServer();
  }
}
