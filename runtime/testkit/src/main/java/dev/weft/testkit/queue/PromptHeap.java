package dev.weft.testkit.queue;

import java.util.ArrayList;
import java.util.List;

/**
 * The waiting prompts as Python's {@code heapq} keeps them, step for step: {@code /queue} shows the
 * array of the heap and not the order of running, and clients must be able to trip over that.
 */
final class PromptHeap {
  private final List<QueuedPrompt> array = new ArrayList<>();

  /**
   * Adds a prompt.
   *
   * @throws EqualPromptsException when a prompt with the same number and id is met; it is in the
   *     heap all the same
   */
  void push(QueuedPrompt prompt) {
    array.add(prompt);
    siftDown(0, array.size() - 1, true);
  }

  QueuedPrompt pop() {
    QueuedPrompt last = array.remove(array.size() - 1);
    if (array.isEmpty()) {
      return last;
    }
    QueuedPrompt first = array.set(0, last);
    siftUp(0);
    return first;
  }

  /** Removes the first prompt with this id and says whether there was one. */
  boolean remove(String promptId) {
    for (int i = 0; i < array.size(); i++) {
      if (array.get(i).id().equals(promptId)) {
        array.remove(i);
        heapify();
        return true;
      }
    }
    return false;
  }

  private void heapify() {
    for (int i = array.size() / 2 - 1; i >= 0; i--) {
      siftUp(i);
    }
  }

  void clear() {
    array.clear();
  }

  boolean isEmpty() {
    return array.isEmpty();
  }

  List<QueuedPrompt> array() {
    return List.copyOf(array);
  }

  private void siftDown(int start, int from, boolean strict) {
    QueuedPrompt moving = array.get(from);
    int position = from;
    while (position > start) {
      int parent = (position - 1) >> 1;
      int order = compare(moving, array.get(parent));
      if (order == 0 && strict) {
        throw new EqualPromptsException();
      }
      if (order >= 0) {
        break;
      }
      array.set(position, array.get(parent));
      array.set(parent, moving);
      position = parent;
    }
  }

  private void siftUp(int start) {
    QueuedPrompt moving = array.get(start);
    int position = start;
    int child = 2 * position + 1;
    while (child < array.size()) {
      int right = child + 1;
      if (right < array.size() && compare(array.get(child), array.get(right)) >= 0) {
        child = right;
      }
      array.set(position, array.get(child));
      position = child;
      child = 2 * position + 1;
    }
    array.set(position, moving);
    siftDown(start, position, false);
  }

  private static int compare(QueuedPrompt one, QueuedPrompt other) {
    int numbers = Double.compare(one.number().doubleValue(), other.number().doubleValue());
    return numbers != 0 ? numbers : one.id().compareTo(other.id());
  }

  /** Two waiting prompts have the same number and id, which the server cannot compare. */
  static final class EqualPromptsException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
