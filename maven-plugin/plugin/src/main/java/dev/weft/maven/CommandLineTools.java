package dev.weft.maven;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/**
 * The command line of the plugin's own version, in a class loader of its own. It is looked for when
 * a goal needs it, since what the goals are made of must cost a build nothing that only generates.
 */
final class CommandLineTools {
  private static final String PROGRAM = "dev.weft.cli.Weft";

  private final RepositorySystem repositories;
  private final RepositorySystemSession session;
  private final List<RemoteRepository> remotes;
  private final String version;

  CommandLineTools(
      RepositorySystem repositories,
      RepositorySystemSession session,
      List<RemoteRepository> remotes,
      String version) {
    this.repositories = repositories;
    this.session = session;
    this.remotes = remotes;
    this.version = version;
  }

  /** Runs a command, and gives what a process would end with. */
  int run(List<String> arguments, Map<String, String> secrets, PrintStream out, PrintStream err)
      throws MojoExecutionException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader("weft-cli", jars(), ClassLoader.getPlatformClassLoader())) {
      thread.setContextClassLoader(loader);
      Method run =
          loader
              .loadClass(PROGRAM)
              .getMethod("run", String[].class, Map.class, PrintStream.class, PrintStream.class);
      return (int) run.invoke(null, arguments.toArray(String[]::new), secrets, out, err);
    } catch (InvocationTargetException e) {
      throw new MojoExecutionException("this is a bug in Weft: " + e.getCause(), e);
    } catch (ReflectiveOperationException e) {
      throw new MojoExecutionException(
          "dev.weft:weft-cli:" + version + " is not the command line of this plugin: " + e, e);
    } catch (IOException e) {
      throw new MojoExecutionException("cannot close the command line: " + e, e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private URL[] jars() throws MojoExecutionException {
    DefaultArtifact cli = new DefaultArtifact("dev.weft", "weft-cli", "jar", version);
    CollectRequest collect =
        new CollectRequest(new Dependency(cli, "runtime"), remotes).setRequestContext("plugin");
    try {
      return repositories
          .resolveDependencies(session, new DependencyRequest(collect, null))
          .getArtifactResults()
          .stream()
          .map(ArtifactResult::getArtifact)
          .map(artifact -> url(artifact.getFile()))
          .toArray(URL[]::new);
    } catch (DependencyResolutionException e) {
      throw new MojoExecutionException(
          "cannot find what this goal is made of, dev.weft:weft-cli:" + version + ": " + e, e);
    }
  }

  private static URL url(File file) {
    try {
      return file.toURI().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException("no URL for " + file, e);
    }
  }
}
