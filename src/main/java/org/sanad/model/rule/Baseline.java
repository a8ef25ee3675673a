package org.sanad.model.rule;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sanad.model.MassarCode;
import org.sanad.model.SchoolData;

/**
 * What a school's data are compared with. Both sides judge alike only when both give the same.
 *
 * @param lastBundle what the last declaration of this campaign held
 * @param lastYear the school as it was in the year before
 */
public record Baseline(Optional<Past> lastBundle, Optional<Past> lastYear) {
    /** Nothing is known of before: nothing is compared. */
    public static final Baseline NONE = new Baseline(Optional.empty(), Optional.empty());

    /**
     * A school as it was.
     *
     * @param pupils those on its lists
     * @param participants how many took part, by code of the programme
     */
    public record Past(Set<MassarCode> pupils, Map<String, Integer> participants) {
        public Past {
            pupils = Set.copyOf(pupils);
            participants = Map.copyOf(participants);
        }

        /** The number of participants of a programme; 0 when there was none. */
        int of(String programme) {
            return participants.getOrDefault(programme, 0);
        }
    }

    /** A school's data as the past of later ones: its pupils on the lists and its participants. */
    public static Past past(SchoolData data) {
        return past(new Facts(data));
    }

    static Past past(Facts facts) {
        Map<String, Integer> participants = new TreeMap<>();
        facts.listedTakings().forEach(one -> participants.merge(one.programme(), 1, Integer::sum));
        return new Past(facts.listedCodes(), participants);
    }
}
