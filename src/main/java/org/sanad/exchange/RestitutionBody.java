package org.sanad.exchange;

import java.util.SortedMap;

/**
 * A directorate gives a school back what it last accepted of it, for a lost or dead computer.
 *
 * @param recipient {@code school:<gresa>}
 * @param source the bundle of the school it came in
 * @param declaration its body, with the rows that were refused
 */
public record RestitutionBody(String recipient, ChainHead source, DeclarationBody declaration)
        implements BundleBody {
    @Override
    public BundleType type() {
        return BundleType.RESTITUTION;
    }

    @Override
    public SortedMap<String, Integer> counts() {
        return declaration.counts();
    }
}
