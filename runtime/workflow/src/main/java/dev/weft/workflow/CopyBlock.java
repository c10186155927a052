package dev.weft.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The nodes that are copied for each element of a list, and a block of ids for the copies: however
 * long another list is, they keep their ids.
 */
record CopyBlock(List<String> nodeIds, long firstId) {

  CopyBlock with(WorkflowTemplate template, String... added) {
    List<String> more = new ArrayList<>(nodeIds);
    for (String nodeId : added) {
      more.add(template.node(nodeId).id());
    }
    return new CopyBlock(List.copyOf(more), firstId);
  }

  CopyBlock from(long id) {
    return new CopyBlock(nodeIds, id);
  }

  /** The ids of the copies for an element, by saved id. */
  Map<String, String> ids(int element) {
    Map<String, String> ids = new LinkedHashMap<>();
    long next = firstId + (long) element * nodeIds.size();
    for (String nodeId : nodeIds) {
      ids.put(nodeId, Long.toString(next++));
    }
    return ids;
  }
}
