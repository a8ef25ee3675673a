package org.sanad.work.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.sanad.exchange.TextRules;
import org.sanad.model.Problem;
import org.sanad.model.SchoolYear;
import org.sanad.model.Site;
import org.sanad.model.UserProblem;
import org.sanad.model.need.Delivery;
import org.sanad.model.need.ExpectedCorrection;
import org.sanad.model.need.HandOut;
import org.sanad.model.need.NeedBasis;
import org.sanad.model.need.NeedKey;
import org.sanad.model.need.Needs;
import org.sanad.model.need.StockCount;
import org.sanad.model.pack.Kit;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.model.pack.ProgrammeVersion;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;

/**
 * Turns what a head typed into numbers of the model, one row at a time.
 *
 * @param year the numbers are for
 * @param basis of expected pupils in that year, now
 */
record NeedsEntering(
        ProgrammePack pack,
        Programme programme,
        SchoolYear year,
        NeedBasis basis,
        List<Site> sites) {
    /** More pieces than any school ever gets: beyond is a slip of the pen. */
    private static final int MOST = 1_000_000;

    /** For numbers of a school year, which is the one worked on or the one after. */
    static NeedsEntering of(
            Installation installation, Session session, Programme programme, SchoolYear year) {
        NeedBasis basis =
                year.compareTo(installation.schoolYear(session)) <= 0
                        ? NeedBasis.ENROLLED
                        : NeedBasis.FORECAST;
        return new NeedsEntering(
                installation.pack(), programme, year, basis, session.sites().list());
    }

    StockCount count(StockEntry entry) {
        requireNumber(entry.recovered(), entry.row(), "recovered");
        requireNumber(entry.good(), entry.row(), "good");
        requireNumber(entry.damaged(), entry.row(), "damaged");
        requireNumber(entry.lost(), entry.row(), "lost");
        if (entry.recovered() < (long) entry.good() + entry.damaged()) {
            throw refused(entry.row(), "good", "work.needs.more-good-than-recovered");
        }
        return new StockCount(
                key(entry.spot(), entry.row()),
                entry.recovered(),
                entry.good(),
                entry.damaged(),
                entry.lost());
    }

    Delivery delivery(DeliveryEntry entry) {
        return delivery(UUID.randomUUID(), key(entry.spot(), entry.row()), entry);
    }

    private Delivery delivery(UUID id, NeedKey key, DeliveryEntry entry) {
        requirePieces(entry.quantity(), entry.row());
        requireNumber(entry.damaged(), entry.row(), "damaged");
        if (entry.damaged() > entry.quantity()) {
            throw refused(entry.row(), "damaged", "work.needs.more-damaged-than-delivered");
        }
        return new Delivery(
                id,
                key,
                day(entry.date(), entry.row()),
                text(entry.supplier(), entry.row(), "supplier"),
                text(entry.slip(), entry.row(), "slip"),
                entry.quantity(),
                entry.damaged());
    }

    HandOut handOut(HandOutEntry entry) {
        requirePieces(entry.quantity(), entry.row());
        return new HandOut(
                UUID.randomUUID(),
                key(entry.spot(), entry.row()),
                day(entry.date(), entry.row()),
                null,
                entry.quantity());
    }

    /** A delivery with what is to change in it; the same checks as for a new one. */
    Delivery corrected(Delivery was, PiecesCorrection change) {
        DeliveryEntry entry =
                new DeliveryEntry(
                        0,
                        change.spot(),
                        orElse(change.date(), was.date()),
                        orElse(change.supplier(), was.supplier()),
                        orElse(change.slip(), was.slip()),
                        orElse(change.quantity(), was.quantity()),
                        orElse(change.damaged(), was.damaged()));
        NeedKey key = change.spot() == null ? was.key() : key(change.spot(), 0);
        return delivery(was.id(), key, entry);
    }

    /** A hand-out with what is to change in it. */
    HandOut corrected(HandOut was, PiecesCorrection change) {
        if (change.supplier() != null || change.slip() != null || change.damaged() != null) {
            throw UserProblem.of("work.needs.part-not-of-handout");
        }
        if (change.spot() != null && was.pupil() != null) {
            throw UserProblem.of("work.needs.spot-of-pupil");
        }
        int quantity = orElse(change.quantity(), was.quantity());
        requirePieces(quantity, 0);
        return new HandOut(
                was.id(),
                change.spot() == null ? was.key() : key(change.spot(), 0),
                day(orElse(change.date(), was.date()), 0),
                was.pupil(),
                quantity);
    }

    private static <T> T orElse(T wanted, T was) {
        return wanted == null ? was : wanted;
    }

    /**
     * A day on which pieces for the year can come or go: from the start of the year before (books
     * come before the summer) to the end of the year. No clock decides, for it may be wrong.
     */
    LocalDate day(LocalDate day, int row) {
        LocalDate first = year.previous().firstDay();
        LocalDate last = year.next().firstDay().minusDays(1);
        if (day.isBefore(first) || day.isAfter(last)) {
            throw refused(row, "date", "work.needs.day-out-of-range", day, first, last);
        }
        return day;
    }

    ExpectedCorrection correction(CorrectionEntry entry) {
        requireNumber(entry.repeating(), entry.row(), "repeating");
        requireNumber(entry.joining(), entry.row(), "joining");
        requireNumber(entry.leaving(), entry.row(), "leaving");
        if (entry.repeating() > 0 && basis != NeedBasis.FORECAST) {
            throw refused(entry.row(), "repeating", "work.needs.repeating-listed", year.label());
        }
        NeedSpot spot = entry.spot();
        return new ExpectedCorrection(
                programme.code(),
                year,
                site(spot.site(), entry.row()).id(),
                level(spot.level(), entry.row()),
                spot.gender(),
                basis,
                entry.repeating(),
                entry.joining(),
                entry.leaving());
    }

    /** The site of a name; the main one of none. */
    Site site(String name, int row) {
        return sites.stream()
                .filter(one -> name == null ? one.main() : one.name().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> refused(row, "site", "work.needs.unknown-site", name));
    }

    /** Text that may travel in a bundle; empty becomes null. */
    static String text(String typed, int row, String field) {
        String cleaned = typed == null ? "" : TextRules.clean(typed).strip();
        if (!TextRules.allowed(cleaned)) {
            throw refused(row, field, "work.needs.text-not-allowed", TextRules.MAX_CODE_POINTS);
        }
        return cleaned.isEmpty() ? null : cleaned;
    }

    static void requireNumber(int number, int row, String field) {
        if (number < 0 || number > MOST) {
            throw refused(row, field, "work.needs.number-out-of-range", number, MOST);
        }
    }

    private static void requirePieces(int number, int row) {
        requireNumber(number, row, "quantity");
        if (number == 0) {
            throw refused(row, "quantity", "work.needs.no-piece");
        }
    }

    private NeedKey key(NeedSpot spot, int row) {
        return new NeedKey(
                programme.code(),
                year,
                site(spot.site(), row).id(),
                level(spot.level(), row),
                spot.gender(),
                article(spot, row));
    }

    private String level(String code, int row) {
        if (code == null || pack.level(code).isEmpty()) {
            throw refused(row, "level", "work.needs.unknown-level", code);
        }
        return code;
    }

    /** An article the programme gives to some level; a kit's set is counted by its titles. */
    private String article(NeedSpot spot, int row) {
        String code = spot.article();
        List<Kit> kits = programme.during(year).map(ProgrammeVersion::kits).orElse(List.of());
        Optional<String> found =
                kits.stream()
                        .map(Kit::items)
                        .flatMap(List::stream)
                        .flatMap(item -> Needs.pieces(pack, item, spot.level()).stream())
                        .filter(piece -> Needs.counted(pack, piece) && piece.equals(code))
                        .findFirst();
        return found.orElseThrow(
                () ->
                        refused(
                                row,
                                "article",
                                "work.needs.article-not-given",
                                code,
                                programme.code()));
    }

    static UserProblem refused(int row, String field, String key, Object... arguments) {
        return new UserProblem(Problem.of(key, arguments).at(null, row, field));
    }

    /** Rows one by one: what does not fit is put among the problems, the others are turned. */
    static <E, T> List<T> each(List<E> entries, Function<E, T> turning, List<Problem> problems) {
        return entries.stream()
                .flatMap(
                        entry -> {
                            try {
                                return java.util.stream.Stream.of(turning.apply(entry));
                            } catch (UserProblem refused) {
                                problems.add(refused.problem());
                                return java.util.stream.Stream.empty();
                            }
                        })
                .toList();
    }
}
