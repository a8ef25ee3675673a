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
import java.util.stream.Stream;
import org.sanad.model.Move;
import org.sanad.model.Participation;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.Placement;
import org.sanad.model.PlacementStatus;
import org.sanad.model.SchoolData;
import org.sanad.model.attendance.Closure;
import org.sanad.model.attendance.SchoolDays;
import org.sanad.model.pack.Amount;
import org.sanad.model.pack.Article;
import org.sanad.model.pack.ArticleKind;
import org.sanad.model.pack.DatedCost;
import org.sanad.model.pack.PaymentPeriod;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.model.pack.ProgrammeVersion;

/**
 * Meals of a month: pupils served × days of catering, by site. The days entered are those the site
 * serves in a month nobody closes: a pupil eats on none on which he found the school closed, and on
 * none before he came or after he left. Which days serve food is not recorded, so they are shared
 * out evenly over the month's school days and rounded down.
 */
public final class Rations {
    private final ProgrammePack pack;
    private final ProgrammeVersion version;
    private final SchoolData data;
    private final YearMonth month;
    private final List<Closure> closures;
    private final int schoolDays;
    private final Map<UUID, Integer> days = new HashMap<>();
    private final Map<Key, Tally> tallies = new HashMap<>();

    /** Of a pupil who was not here on any school day of the month. */
    private static final int GONE = -1;

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
            ProgrammePack pack,
            ProgrammeVersion version,
            SchoolData data,
            YearMonth month,
            List<Closure> closures) {
        this.pack = pack;
        this.version = version;
        this.data = data;
        this.month = month;
        this.closures = closures;
        this.schoolDays = (int) days().filter(SchoolDays::isOne).count();
    }

    private Stream<LocalDate> days() {
        return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1));
    }

    /**
     * The meals of a month, main site first; empty for a programme that serves none.
     *
     * @param data of the school year of the month
     * @param moves of that year
     * @param closures of that year
     */
    public static List<RationRow> of(
            ProgrammePack pack,
            Programme programme,
            SchoolData data,
            List<Move> moves,
            List<Closure> closures,
            YearMonth month,
            NeedsBook book) {
        Optional<ProgrammeVersion> version = programme.at(month.atDay(1));
        if (version.isEmpty()) {
            return List.of();
        }
        Rations rations = new Rations(pack, version.get(), data, month, closures);
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

    /** School days of the month on which the pupil was here and found the school open. */
    private int present(Placement placement, List<Move> moves) {
        if (moves.isEmpty() && placement.status() != PlacementStatus.LISTED) {
            return GONE;
        }
        List<LocalDate> here =
                days().filter(SchoolDays::isOne)
                        .filter(day -> moves.isEmpty() || here(day, moves))
                        .toList();
        if (here.isEmpty()) {
            return GONE;
        }
        return (int) here.stream().filter(day -> open(day, placement)).count();
    }

    private boolean open(LocalDate day, Placement placement) {
        return closures.stream().noneMatch(one -> one.concerns(placement) && one.holds(day));
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
        if (present == GONE) {
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
        int served = days.getOrDefault(key.site(), 0) * present / schoolDays;
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
                closed(key.site()),
                known ? tally.rations : null,
                known && tally.costKnown ? tally.cost : null,
                tally.quarterly ? tally.perQuarter : null,
                tally.currency);
    }

    /** School days on which the whole site was closed. */
    private int closed(UUID site) {
        return (int)
                days().filter(SchoolDays::isOne)
                        .filter(day -> closures.stream().anyMatch(one -> whole(one, site, day)))
                        .count();
    }

    private static boolean whole(Closure closure, UUID site, LocalDate day) {
        return closure.schoolClass() == null
                && (closure.site() == null || closure.site().equals(site))
                && closure.holds(day);
    }

    private boolean main(UUID site) {
        return data.sites().stream().anyMatch(one -> one.id().equals(site) && one.main());
    }
}
