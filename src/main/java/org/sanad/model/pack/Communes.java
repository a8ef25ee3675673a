package org.sanad.model.pack;

import java.util.Set;

/** Communes are known by the name MASSAR prints; spaces around and within it do not count. */
final class Communes {
    private Communes() {}

    static boolean contains(Set<String> communes, String commune) {
        return commune != null
                && communes.stream().map(Communes::plain).anyMatch(plain(commune)::equals);
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }
}
