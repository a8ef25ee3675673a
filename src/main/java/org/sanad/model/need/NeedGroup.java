package org.sanad.model.need;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.model.Gender;
import org.sanad.model.pack.DatedCost;

/**
 * All numbers of one site, level and article. They stand in a row for each gender when everything
 * of it is told by gender, else in one: no split is invented. Lent things have one row, for a book
 * is neither a girl's nor a boy's.
 */
final class NeedGroup {
    private static final Gender[] GENDERS = {Gender.MALE, Gender.FEMALE};

    private final Key key;
    private final Map<Gender, Tally> tallies = new HashMap<>();

    record Key(UUID site, String level, String article) {}

    /** Sums of what was entered for one gender, or for none. */
    private static final class Tally {
        private int pupils;
        private int wanted;
        private int recovered;
        private int good;
        private int damaged;
        private int received;
        private int usable;
        private int distributed;

        private void add(Tally other) {
            pupils += other.pupils;
            wanted += other.wanted;
            recovered += other.recovered;
            good += other.good;
            damaged += other.damaged;
            received += other.received;
            usable += other.usable;
            distributed += other.distributed;
        }
    }

    NeedGroup(Key key) {
        this.key = key;
    }

    Key key() {
        return key;
    }

    private Tally tally(Gender gender) {
        return tallies.computeIfAbsent(gender, none -> new Tally());
    }

    void expect(Gender gender, int pupils, int each) {
        Tally tally = tally(gender);
        tally.pupils += pupils;
        tally.wanted += pupils * each;
    }

    void count(StockCount count) {
        Tally tally = tally(count.key().gender());
        tally.recovered += count.recovered();
        tally.good += count.good();
        tally.damaged += count.damaged();
    }

    void deliver(Delivery delivery) {
        Tally tally = tally(delivery.key().gender());
        tally.received += delivery.quantity();
        tally.usable += delivery.usable();
        tally.damaged += delivery.damaged();
    }

    void handOut(HandOut handOut) {
        tally(handOut.key().gender()).distributed += handOut.quantity();
    }

    /**
     * Its rows.
     *
     * @param lent whether the article comes back
     * @param unit what a piece costs, or null
     */
    List<NeedRow> rows(boolean lent, DatedCost unit) {
        List<NeedRow> rows = new ArrayList<>();
        if (lent || tallies.containsKey(null)) {
            rows.add(row(null, sum(), girls(), unit));
            return rows;
        }
        for (Gender gender : GENDERS) {
            Tally tally = tallies.get(gender);
            if (tally != null) {
                int pupils = Math.max(0, tally.pupils);
                rows.add(row(gender, tally, gender == Gender.FEMALE ? pupils : 0, unit));
            }
        }
        return rows;
    }

    private Tally sum() {
        Tally sum = new Tally();
        tallies.values().forEach(sum::add);
        return sum;
    }

    private int girls() {
        Tally girls = tallies.get(Gender.FEMALE);
        int expected = Math.max(0, sum().pupils);
        return girls == null ? 0 : Math.min(expected, Math.max(0, girls.pupils));
    }

    private NeedRow row(Gender gender, Tally tally, int girls, DatedCost unit) {
        int wanted = Math.max(0, tally.wanted);
        int usable = tally.good + tally.usable;
        return new NeedRow(
                key.site(),
                key.level(),
                gender,
                key.article(),
                Math.max(0, tally.pupils),
                girls,
                wanted,
                tally.recovered,
                tally.good,
                tally.damaged,
                Math.max(0, wanted - tally.good),
                tally.received,
                tally.distributed,
                Math.max(0, usable - wanted),
                Math.max(0, wanted - usable),
                unit);
    }

    /** More handed out than was there: good ones and usable ones received. */
    Optional<NeedWarning> overdrawn() {
        Tally all = sum();
        int beyond = all.distributed - all.good - all.usable;
        return beyond <= 0
                ? Optional.empty()
                : Optional.of(
                        new NeedWarning(
                                NeedWarning.Kind.OVERDRAWN,
                                key.site(),
                                key.level(),
                                key.article(),
                                beyond));
    }
}
