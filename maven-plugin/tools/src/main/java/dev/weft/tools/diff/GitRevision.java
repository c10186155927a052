package dev.weft.tools.diff;

import dev.weft.tools.project.WeftProject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** A revision of the repository that a project lies in. Nothing is checked out. */
final class GitRevision implements AutoCloseable {
  private final Repository repository;
  private final RevisionStore store;

  private GitRevision(Repository repository, RevisionStore store) {
    this.repository = repository;
    this.store = store;
  }

  /**
   * Finds a revision.
   *
   * @param ref what git takes for one: a branch, a tag, an id, {@code HEAD~2}
   * @throws IOException when there is no repository or no such revision; it says what to do
   */
  static GitRevision open(WeftProject project, String ref) throws IOException {
    Path basedir = project.basedir().toRealPath();
    FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(basedir.toFile());
    if (builder.getGitDir() == null) {
      throw new IOException(
          project.basedir() + " is in no git repository: there is no revision to compare with");
    }
    Repository repository = builder.setMustExist(true).build();
    try {
      if (repository.isBare()) {
        throw new IOException(repository.getDirectory() + " has no work tree to compare with");
      }
      Path inside = repository.getWorkTree().toPath().toRealPath().relativize(basedir);
      RevisionStore store = RevisionStore.of(repository, tree(repository, ref), inside, project);
      return new GitRevision(repository, store);
    } catch (MissingObjectException e) {
      repository.close();
      throw new IOException(
          "this clone lacks a part of `" + ref + "`: fetch it with `git fetch origin " + ref + "`",
          e);
    } catch (IOException | RuntimeException e) {
      repository.close();
      throw e;
    }
  }

  private static ObjectId tree(Repository repository, String ref) throws IOException {
    Optional<ObjectId> commit;
    try {
      commit = Optional.ofNullable(repository.resolve(ref + "^{commit}"));
    } catch (AmbiguousObjectException e) {
      throw new IOException("`" + ref + "` may be one of several commits: write more of it", e);
    } catch (RevisionSyntaxException e) {
      throw new IOException("`" + ref + "` is no revision of git", e);
    }
    if (commit.isEmpty()) {
      throw new IOException(unknown(repository, ref));
    }
    try (RevWalk walk = new RevWalk(repository)) {
      return walk.parseCommit(commit.get()).getTree();
    }
  }

  private static String unknown(Repository repository, String ref) throws IOException {
    if (repository.resolve(Constants.HEAD) == null) {
      return "the repository has no commit yet to compare with";
    }
    boolean shallow = !repository.getObjectDatabase().getShallowCommits().isEmpty();
    return "`"
        + ref
        + "` is unknown here: "
        + (shallow
            ? "the clone is shallow; fetch more with `git fetch --unshallow`"
            : "fetch it with `git fetch`, or name another revision");
  }

  RevisionStore store() {
    return store;
  }

  @Override
  public void close() {
    repository.close();
  }
}
