package org.sanad.model.need;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.model.Move;
import org.sanad.model.Participation;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.Placement;
import org.sanad.model.PlacementStatus;
import org.sanad.model.SchoolData;
import org.sanad.model.pack.Amount;
import org.sanad.model.pack.Article;
import org.sanad.model.pack.ArticleKind;
import org.sanad.model.pack.DatedCost;
import org.sanad.model.pack.PaymentPeriod;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.model.pack.ProgrammeVersion;

/**
 * Meals of a month: pupils served × days of catering, by site. A pupil who left no longer counts
 * from the day after; of the month he left in, days of catering are shared out evenly and rounded
 * down, for which days they were is not recorded.
 */
public final class Rations {
    private final ProgrammePack pack;
    private final ProgrammeVersion version;
    private final SchoolData data;
    private final YearMonth month;
    private final Map<UUID, Integer> days = new HashMap<>();
    private final Map<Key, Tally> tallies = new HashMap<>();

    private record Key(UUID site, String article) {}

    /** Sums over the pupils of one site and article. */
    private static final class Tally {
        private int pupils;
        private int rations;
        private long cost;
        private boolean costKnown = true;
        private long perQuarter;
        private boolean quarterly;
        private String currency;
    }

    private Rations(
            ProgrammePack pack, ProgrammeVersion version, SchoolData data, YearMonth month) {
        this.pack = pack;
        this.version = version;
        this.data = data;
        this.month = month;
    }

    /**
     * The meals of a month, main site first; empty for a programme that serves none.
     *
     * @param data of the school year of the month
     * @param moves of that year
     */
    public static List<RationRow> of(
            ProgrammePack pack,
            Programme programme,
            SchoolData data,
            List<Move> moves,
            YearMonth month,
            NeedsBook book) {
        Optional<ProgrammeVersion> version = programme.at(month.atDay(1));
        if (version.isEmpty()) {
            return List.of();
        }
        Rations rations = new Rations(pack, version.get(), data, month);
        book.of(programme.code(), data.year()).catering().stream()
                .filter(one -> one.month().equals(month))
                .forEach(one -> rations.days.put(one.site(), one.days()));
        Map<UUID, Placement> placements = data.placementsByPupil();
        for (Participation taking : data.participations()) {
            Placement placement = placements.get(taking.pupil());
            boolean takes =
                    taking.programme().equals(programme.code())
                            && taking.status() == ParticipationStatus.ENROLLED
                            && placement != null;
            if (takes) {
                List<Move> own =
                        moves.stream()
                                .filter(move -> move.pupil().equals(taking.pupil()))
                                .sorted(Comparator.comparing(Move::date))
                                .toList();
                rations.serve(taking, placement, rations.present(placement, own));
            }
        }
        return rations.rows();
    }

    /** Days of the month the pupil was at the school. */
    private int present(Placement placement, List<Move> moves) {
        if (moves.isEmpty()) {
            return placement.status() == PlacementStatus.LISTED ? month.lengthOfMonth() : 0;
        }
        int present = 0;
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            present += here(month.atDay(day), moves) ? 1 : 0;
        }
        return present;
    }

    /** A move's date is the first day here or the last. */
    private static boolean here(LocalDate day, List<Move> moves) {
        boolean here = !moves.get(0).kind().comes();
        for (Move move : moves) {
            boolean done =
                    move.kind().comes() ? !day.isBefore(move.date()) : day.isAfter(move.date());
            if (done) {
                here = move.kind().comes();
            }
        }
        return here;
    }

    private void serve(Participation taking, Placement placement, int present) {
        if (present == 0) {
            return;
        }
        String level = placement.level();
        List<String> items = version.kit(level, data.areaOf(placement), taking.fields());
        Optional<Amount> amount = version.amount(level, data.areaOf(placement), taking.fields());
        for (String item : items) {
            Optional<Article> article =
                    pack.article(item).filter(one -> one.kind() == ArticleKind.RATION);
            article.ifPresent(
                    ration -> serve(new Key(placement.site(), item), ration, amount, present));
        }
    }

    private void serve(Key key, Article ration, Optional<Amount> amount, int present) {
        Tally tally = tallies.computeIfAbsent(key, none -> new Tally());
        tally.pupils++;
        int served = days.getOrDefault(key.site(), 0) * present / month.lengthOfMonth();
        tally.rations += served;
        Optional<Amount> daily = amount.filter(one -> one.unit() == PaymentPeriod.DAY);
        Optional<DatedCost> cost = ration.costAt(month.atDay(1));
        Optional<Integer> each = daily.map(Amount::value).or(() -> cost.map(DatedCost::value));
        tally.costKnown &= each.isPresent();
        tally.cost += (long) served * each.orElse(0);
        amount.filter(one -> one.unit() == PaymentPeriod.QUARTER)
                .ifPresent(
                        one -> {
                            tally.quarterly = true;
                            tally.perQuarter += one.value();
                        });
        daily.or(() -> amount)
                .map(Amount::currency)
                .or(() -> cost.map(DatedCost::currency))
                .ifPresent(currency -> tally.currency = currency);
    }

    private List<RationRow> rows() {
        List<RationRow> rows = new ArrayList<>();
        tallies.forEach((key, tally) -> rows.add(row(key, tally)));
        rows.sort(
                Comparator.comparing((RationRow row) -> !main(row.site()))
                        .thenComparing(RationRow::site)
                        .thenComparing(RationRow::article));
        return rows;
    }

    private RationRow row(Key key, Tally tally) {
        Integer catering = days.get(key.site());
        boolean known = catering != null;
        return new RationRow(
                key.site(),
                key.article(),
                tally.pupils,
                catering,
                known ? tally.rations : null,
                known && tally.costKnown ? tally.cost : null,
                tally.quarterly ? tally.perQuarter : null,
                tally.currency);
    }

    private boolean main(UUID site) {
        return data.sites().stream().anyMatch(one -> one.id().equals(site) && one.main());
    }
}
