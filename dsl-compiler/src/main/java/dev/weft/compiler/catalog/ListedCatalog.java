package dev.weft.compiler.catalog;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

record ListedCatalog(SortedMap<String, NodeClass> classes) implements NodeCatalog {

  ListedCatalog {
    classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
  }

  @Override
  public Optional<NodeClass> find(String classType) {
    return Optional.ofNullable(classes.get(classType));
  }

  @Override
  public SortedSet<String> classTypes() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(classes.keySet()));
  }
}
