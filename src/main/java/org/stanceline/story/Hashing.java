package org.stanceline.story;

/** Spreads the bits of a number. */
final class Hashing {
  private Hashing() {}

  /**
   * The 64-bit finaliser "variant 13" of D. Stafford, "Better bit mixing" (2011), a bijection; an
   * offset keeps it from mapping 0 to 0.
   */
  static long mix(long value) {
    long z = value + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
