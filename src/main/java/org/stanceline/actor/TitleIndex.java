package org.stanceline.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stanceline.actor.NameMatch.Kind;

/** The title patterns of one language; slots are filled by what the name index finds. */
final class TitleIndex {
  private static final Map<String, Kind> SLOTS =
      Map.of("{name}", Kind.NAME, "{adjective}", Kind.ADJECTIVE, "{capital}", Kind.CAPITAL);

  private final Node root = new Node();
  private final NameIndex names;

  /**
   * A pattern that was found.
   *
   * @param words how many tokens the pattern itself gives; the more, the more specific
   * @param institution what the slots named; null when there was none
   */
  record Hit(int length, int words, TitlePattern pattern, @Nullable String institution) {}

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<Slot> slots = new ArrayList<>(0);
    private final List<TitlePattern> ends = new ArrayList<>(1);
  }

  private record Slot(Kind kind, Node node) {}

  TitleIndex(NameIndex names) {
    this.names = names;
  }

  /** Adds a pattern of folded tokens and slots. */
  void put(List<String> tokens, TitlePattern pattern) {
    Node node = root;
    for (String token : tokens) {
      Kind slot = SLOTS.get(token);
      node = slot == null ? node.next.computeIfAbsent(token, t -> new Node()) : slot(node, slot);
    }
    if (!node.ends.contains(pattern)) {
      node.ends.add(pattern);
    }
  }

  /**
   * Every pattern that starts at a token.
   *
   * @param named what the name index finds there
   */
  List<Hit> at(List<String> norms, int from, List<TokenTrie.Hit<Name>> named) {
    if (named.isEmpty() && !root.next.containsKey(norms.get(from))) {
      return List.of();
    }
    List<Hit> out = new ArrayList<>();
    walk(root, norms, from, from, 0, null, out);
    return out;
  }

  private void walk(
      Node node,
      List<String> norms,
      int from,
      int at,
      int words,
      @Nullable String institution,
      List<Hit> out) {
    for (TitlePattern end : node.ends) {
      out.add(new Hit(at - from, words, end, institution));
    }
    if (at == norms.size()) {
      return;
    }
    Node next = node.next.get(norms.get(at));
    if (next != null) {
      walk(next, norms, from, at + 1, words + 1, institution, out);
    }
    if (node.slots.isEmpty()) {
      return;
    }
    for (TokenTrie.Hit<Name> name : names.at(norms, at)) {
      String actorId = name.value().actorId();
      if (!name.value().institution() || (institution != null && !institution.equals(actorId))) {
        continue;
      }
      for (Slot slot : node.slots) {
        if (slot.kind() == name.value().kind()) {
          walk(slot.node(), norms, from, at + name.length(), words, actorId, out);
        }
      }
    }
  }

  private static Node slot(Node node, Kind kind) {
    for (Slot slot : node.slots) {
      if (slot.kind() == kind) {
        return slot.node();
      }
    }
    Slot added = new Slot(kind, new Node());
    node.slots.add(added);
    return added.node();
  }
}
