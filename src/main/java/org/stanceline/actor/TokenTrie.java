package org.stanceline.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values under sequences of tokens; a look-up costs one step per token of the longest sequence. */
final class TokenTrie<T> {
  private final Node<T> root = new Node<>();

  /** A value whose sequence was found. */
  record Hit<T>(int length, T value) {}

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private final List<T> values = new ArrayList<>(1);
  }

  void put(List<String> tokens, T value) {
    Node<T> node = root;
    for (String token : tokens) {
      node = node.next.computeIfAbsent(token, t -> new Node<>());
    }
    if (!node.values.contains(value)) {
      node.values.add(value);
    }
  }

  /** Values of every sequence that starts at a token, shortest first, in the order of adding. */
  List<Hit<T>> at(List<String> tokens, int from) {
    List<Hit<T>> out = null;
    @Nullable Node<T> node = root;
    for (int i = from; i < tokens.size(); i++) {
      node = node.next.get(tokens.get(i));
      if (node == null) {
        break;
      }
      for (T value : node.values) {
        out = out == null ? new ArrayList<>() : out;
        out.add(new Hit<>(i + 1 - from, value));
      }
    }
    return out == null ? List.of() : out;
  }
}
