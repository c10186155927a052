package dev.weft.testkit.queue;

import dev.weft.testkit.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Waiting prompts, the running one, and the history. A prompt moves from one to the next under one
 * lock, so a client that asks for the queue first and for the history after it never misses one.
 */
public final class PromptQueue {
  private final PromptHeap pending = new PromptHeap();
  private final History history = new History();
  private final Journal journal;
  private IntConsumer changed = remaining -> {};
  private @Nullable QueuedPrompt running;
  private int posted;

  /** A queue that notes in a journal what becomes of each prompt. */
  public PromptQueue(Journal journal) {
    this.journal = journal;
    journal.write("started");
  }

  /** Tells a listener the number of waiting and running prompts after each change, in order. */
  public synchronized void onChange(IntConsumer listener) {
    changed = listener;
  }

  /** The next number; failed posts use them up too. */
  public synchronized int nextNumber() {
    return posted++;
  }

  /**
   * Lets a prompt wait.
   *
   * @return false when another one with this number and id waits, which makes the real server fail
   *     although the prompt is in the queue and will run
   */
  public synchronized boolean put(QueuedPrompt prompt) {
    journal.write("taken " + prompt.id());
    try {
      pending.push(prompt);
    } catch (PromptHeap.EqualPromptsException e) {
      notifyAll();
      return false;
    }
    tell();
    notifyAll();
    return true;
  }

  /** Waits for a prompt and makes it the running one. */
  public synchronized QueuedPrompt take() throws InterruptedException {
    while (pending.isEmpty()) {
      wait();
    }
    QueuedPrompt next = pending.pop();
    running = next;
    tell();
    return next;
  }

  /** Notes how the running prompt ends, before anybody is told. */
  public synchronized void note(String promptId, String end) {
    journal.write(end + " " + promptId);
  }

  /** Moves the running prompt to the history. */
  public synchronized void finish(HistoryEntry entry) {
    running = null;
    history.add(entry);
    tell();
  }

  /** Waiting and running prompts together. */
  public synchronized int remaining() {
    return pending.array().size() + (running == null ? 0 : 1);
  }

  /** The running prompt. */
  public synchronized Optional<QueuedPrompt> running() {
    return Optional.ofNullable(running);
  }

  /** The waiting prompts in the order of the heap. */
  public synchronized List<QueuedPrompt> pending() {
    return pending.array();
  }

  /** The answer of {@code GET /queue}. */
  public synchronized ObjectNode toJson() {
    ArrayNode now = Json.array();
    running().ifPresent(prompt -> now.add(prompt.toJson()));
    ArrayNode waiting = Json.array();
    pending.array().forEach(prompt -> waiting.add(prompt.toJson()));
    ObjectNode queue = Json.object();
    queue.set("queue_running", now);
    queue.set("queue_pending", waiting);
    return queue;
  }

  /** Removes the first waiting prompt with this id and says whether there was one. */
  public synchronized boolean delete(String promptId) {
    boolean found = pending.remove(promptId);
    if (found) {
      journal.write("removed " + promptId);
      tell();
    }
    return found;
  }

  /** Removes all waiting prompts. */
  public synchronized void clear() {
    pending.array().forEach(prompt -> journal.write("removed " + prompt.id()));
    pending.clear();
    tell();
  }

  /**
   * Removes a waiting prompt, or hands the running one over, in one step.
   *
   * @return whether the id was that of a waiting or running prompt
   */
  public synchronized boolean cancel(String promptId, Consumer<QueuedPrompt> interrupt) {
    if (running != null && running.id().equals(promptId)) {
      interrupt.accept(running);
      return true;
    }
    return delete(promptId);
  }

  /** One entry of the history. */
  public synchronized Optional<HistoryEntry> ended(String promptId) {
    return history.find(promptId);
  }

  /** All entries of the history, oldest first. */
  public synchronized List<HistoryEntry> ended() {
    return history.all();
  }

  /** The answer of {@code GET /history}; a negative offset counts as none. */
  public synchronized ObjectNode historyPage(Optional<Integer> maxItems, int offset) {
    return history.page(maxItems, offset);
  }

  /** Forgets one entry of the history. */
  public synchronized void forget(String promptId) {
    history.remove(promptId);
  }

  /** Forgets the history. */
  public synchronized void forgetAll() {
    history.clear();
  }

  private void tell() {
    changed.accept(remaining());
  }
}
