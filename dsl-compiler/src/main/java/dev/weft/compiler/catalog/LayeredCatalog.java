package dev.weft.compiler.catalog;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

record LayeredCatalog(NodeCatalog first, NodeCatalog second) implements NodeCatalog {

  @Override
  public Optional<NodeClass> find(String classType) {
    return first.find(classType).or(() -> second.find(classType));
  }

  @Override
  public SortedSet<String> classTypes() {
    TreeSet<String> all = new TreeSet<>(first.classTypes());
    all.addAll(second.classTypes());
    return all;
  }
}
