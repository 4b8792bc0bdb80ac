package org.stanceline.job;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stanceline.text.Span;

/**
 * The marks of a coded event, such as {@code (SRC: the army) (EVT: withdrew)}, as spans of the
 * plain text. Marks may be nested and name two roles; white space may differ from the text.
 */
final class EventMarkup {
  private static final Pattern OPENING = Pattern.compile("\\(([A-Z]{3}(?:/[A-Z]{3})*):\\s*");

  private final Map<String, List<Span>> spans = new LinkedHashMap<>();

  private EventMarkup() {}

  private record Mark(String roles, int start) {}

  /** Reads marked-up text against the plain one; marks that the text lacks are left out. */
  static EventMarkup of(String markup, String text) {
    EventMarkup out = new EventMarkup();
    StringBuilder plain = new StringBuilder();
    List<Span> places = new ArrayList<>();
    List<String> roles = new ArrayList<>();
    Deque<Mark> open = new ArrayDeque<>();
    Matcher opening = OPENING.matcher(markup);
    for (int i = 0; i < markup.length(); i++) {
      char c = markup.charAt(i);
      if (opening.region(i, markup.length()).lookingAt()) {
        open.push(new Mark(opening.group(1), plain.length()));
        i = opening.end() - 1;
      } else if (c == '(') {
        open.push(new Mark("", plain.length()));
        plain.append(c);
      } else if (c == ')' && !open.isEmpty()) {
        Mark mark = open.pop();
        if (mark.roles().isEmpty()) {
          plain.append(c);
        } else {
          roles.add(mark.roles());
          places.add(new Span(mark.start(), plain.length()));
        }
      } else {
        plain.append(c);
      }
    }
    int[] at = aligned(plain, text);
    for (int m = 0; m < places.size(); m++) {
      Span place = places.get(m);
      int start = -1;
      int end = -1;
      for (int i = place.start(); i < place.end(); i++) {
        if (at[i] >= 0) {
          start = start < 0 ? at[i] : start;
          end = at[i] + 1;
        }
      }
      if (start >= 0) {
        Span span = new Span(start, Math.max(start + 1, end));
        for (String role : roles.get(m).split("/", -1)) {
          out.spans.computeIfAbsent(role, k -> new ArrayList<>()).add(span);
        }
      }
    }
    return out;
  }

  /** For each character of the marked-up words its place in the text, or -1. */
  private static int[] aligned(CharSequence plain, String text) {
    int[] out = new int[plain.length()];
    Arrays.fill(out, -1);
    int t = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isWhitespace(c)) {
        continue;
      }
      int found = t;
      while (found < text.length() && found < t + 12 && text.charAt(found) != c) {
        found++;
      }
      if (found < text.length() && text.charAt(found) == c) {
        out[i] = found;
        t = found + 1;
      }
    }
    return out;
  }

  /** The spans of a role in the order in which their marks close; empty where there is none. */
  List<Span> spans(String role) {
    return List.copyOf(spans.getOrDefault(role, List.of()));
  }
}
