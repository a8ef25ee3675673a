package org.sanad.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sanad.model.Gresa;

/**
 * What a directorate publishes for all its schools. The first one a school opens is its welcome.
 *
 * @param recipient {@code province:<code>}
 * @param requires level of the format the program must know; {@value #SUPPORTED} is ours
 * @param pack programme pack signed by the directorate, or null when it uses the one the program
 *     comes with
 * @param codes its list of remarks
 */
public record UpdateBody(
        String recipient,
        int requires,
        SignedDirectory directory,
        SignedPack pack,
        List<RemarkCode> codes,
        List<CampaignDates> calendar,
        List<ListedSchool> schools)
        implements BundleBody {
    /** Greatest {@link #requires} this program reads. */
    public static final int SUPPORTED = 1;

    public UpdateBody {
        codes = List.copyOf(codes);
        calendar = List.copyOf(calendar);
        schools = List.copyOf(schools);
    }

    /**
     * When a campaign runs: shown to people, and nothing refuses by it.
     *
     * @param opens or null
     * @param closes last day, or null
     */
    public record CampaignDates(String campaign, LocalDate opens, LocalDate closes) {}

    /**
     * A school of the province.
     *
     * @param commune or null
     */
    public record ListedSchool(Gresa gresa, String name, String commune) {}

    @Override
    public BundleType type() {
        return BundleType.UPDATE;
    }

    @Override
    public SortedMap<String, Integer> counts() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        counts.put("schools", schools.size());
        counts.put("keys", directory.directory().keys().size());
        return counts;
    }
}
