package org.stanceline.crawl;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of the same page made equal. Works on the text: crawls hold addresses that {@link
 * java.net.URI} refuses.
 */
final class CanonicalUrl {
  private static final Pattern PARTS =
      Pattern.compile(
          "^(https?)://(?:[^/?#@]*@)?([^/?#:]+)(:\\d+)?([^?#]*)(?:\\?([^#]*))?(?:#.*)?$",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Parameters that tell where a reader came from, not what is shown. */
  private static final Pattern TRACKING =
      Pattern.compile(
          "(?:utm_[a-z_]+|fbclid|gclid|gclsrc|dclid|msclkid|yclid|twclid|igshid|mc_[ce]id|xtor|"
              + "cmpid|ocid|ns_[a-z_]+|at_(?:medium|campaign|custom\\d)|_ga|_gl|mkt_tok|ref_src|"
              + "s_cid|spm|wt_mc|guccounter|guce_[a-z_]+)(?:=.*)?",
          Pattern.CASE_INSENSITIVE);

  private CanonicalUrl() {}

  /** The address without fragment, tracking parameters and default port; its host lower case. */
  static String of(String url) {
    Matcher matcher = PARTS.matcher(url.strip());
    if (!matcher.matches()) {
      return url.strip();
    }
    String scheme = matcher.group(1).toLowerCase(Locale.ROOT);
    String port = matcher.group(3) == null ? "" : matcher.group(3);
    if (port.equals(scheme.equals("http") ? ":80" : ":443")) {
      port = "";
    }
    String path = matcher.group(4).isEmpty() ? "/" : matcher.group(4);
    String host = matcher.group(2).toLowerCase(Locale.ROOT);
    return scheme + "://" + host + port + path + query(matcher.group(5));
  }

  /**
   * The address that a page gives for itself, when it may be believed: on the same host, and not
   * the front page for an article, which careless templates give.
   */
  static String of(String url, String declared) {
    Optional<String> host = host(url);
    String canonical = of(declared);
    Matcher matcher = PARTS.matcher(canonical);
    boolean believed =
        host.isPresent()
            && host.equals(host(canonical))
            && matcher.matches()
            && (matcher.group(4).length() > 1 || matcher.group(5) != null);
    return believed ? canonical : of(url);
  }

  /** The host without {@code www.}; empty for what is no address of a page. */
  static Optional<String> host(String url) {
    Matcher matcher = PARTS.matcher(url.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String host = matcher.group(2).toLowerCase(Locale.ROOT);
    return Optional.of(host.startsWith("www.") ? host.substring(4) : host);
  }

  private static String query(@Nullable String query) {
    if (query == null || query.isEmpty()) {
      return "";
    }
    String kept =
        Arrays.stream(query.split("&", -1))
            .filter(parameter -> !parameter.isEmpty() && !TRACKING.matcher(parameter).matches())
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }
}
