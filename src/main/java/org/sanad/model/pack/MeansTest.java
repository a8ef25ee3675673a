package org.sanad.model.pack;

import java.util.Set;
import org.sanad.model.LocalizedText;

/**
 * What a family must show of its means.
 *
 * @param documents codes of {@link CodeList#MEANS_DOCUMENT}, one of which must be in force: a
 *     document of the household, or of the beneficiary's field of the same code
 * @param exemptCommunes communes whose families show nothing, as MASSAR prints them
 */
public record MeansTest(
        LocalizedText label,
        Set<String> documents,
        Set<String> exemptCommunes,
        Confidence confidence,
        String source) {
    public MeansTest {
        documents = Set.copyOf(documents);
        exemptCommunes = Set.copyOf(exemptCommunes);
    }

    /** Whether families of a commune show nothing. */
    public boolean exempts(String commune) {
        return Communes.contains(exemptCommunes, commune);
    }
}
