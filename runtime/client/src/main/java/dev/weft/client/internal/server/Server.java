package dev.weft.client.internal.server;

import dev.weft.client.job.WorkflowRejectedException;
import dev.weft.workflow.FileDownload;
import dev.weft.workflow.InputFile;
import java.util.Optional;

/**
 * One server, in whatever protocol it speaks; opening the files of its jobs is part of it.
 *
 * <p>Thread-safe. Every method but {@link #listen} and {@link #close} blocks, and throws {@link
 * dev.weft.client.job.ComfyException} for what the server, or the way to it, does not let happen.
 */
public interface Server extends FileDownload, AutoCloseable {

  /** Its address, for messages; holds no keys. */
  String address();

  /**
   * Hands over a job once, and never again on its own. Where the answer gets lost, the server is
   * asked whether it has the job.
   *
   * @throws WorkflowRejectedException if the server takes no part of it
   */
  Accepted submit(NewJob job);

  /**
   * Which jobs wait or run. One that was taken and is not among them has a {@link #record} from
   * then on, or the server does not have it any more.
   */
  QueueState queue();

  /**
   * What the server remembers of a job that has ended; empty as long as it has nothing. Costs
   * little, however many jobs there are.
   */
  Optional<JobRecord> record(String id);

  /**
   * Whether the server has a job: it waits or runs, or it ended and is remembered. In this order,
   * as a job moves from the one to the other.
   */
  default boolean knows(String id) {
    return queue().jobs().containsKey(id) || record(id).isPresent();
  }

  /**
   * Asks for the end of one job and of no other, waiting or running. Whether it ends, {@link
   * #queue} and {@link #record} tell.
   */
  void cancel(String id);

  /** Uploads a file, and returns what an input calls it from then on. */
  String upload(InputFile file);

  /**
   * Stores a picture with the transparency of a mask, and returns what an input calls it.
   *
   * @param picture as inputs name it; it must be on the server
   */
  String uploadMask(InputFile mask, String picture);

  /**
   * Readies the ear of this server. Nothing is opened before a job is followed.
   *
   * @param receiver gets what is heard, on the loop
   */
  Channel listen(MessageReceiver receiver, EventLoop loop);

  /** Ends the calls that are under way; later ones fail. */
  @Override
  void close();
}
