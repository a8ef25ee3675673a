package org.sanad.work.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.sanad.i18n.Formats;
import org.sanad.i18n.Isolate;
import org.sanad.model.Area;
import org.sanad.model.Gender;
import org.sanad.model.SchoolData;
import org.sanad.model.need.Delivery;
import org.sanad.model.need.Needs;
import org.sanad.model.need.NeedsBook;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammeVersion;
import org.sanad.print.ListColumn;
import org.sanad.print.ListDocument;
import org.sanad.print.ListDocument.Column;
import org.sanad.print.ListDocument.Field;
import org.sanad.print.ListDocument.Group;
import org.sanad.print.ListDocument.Kind;
import org.sanad.print.PaperLanguage;
import org.sanad.print.PaperPart;
import org.sanad.print.PaperText;
import org.sanad.work.desk.Installation;
import org.sanad.work.paper.PaperFrame.Listed;

/**
 * Papers of programmes that give counted things: beneficiaries by level and gender with the pieces
 * they are given, and a note for each delivery. They name no pupil.
 */
final class GoodsPapers {
    private static final String SUMMARY = "summary-";
    private static final String DELIVERIES = "deliveries-";

    private final Installation installation;

    GoodsPapers(Installation installation) {
        this.installation = installation;
    }

    List<PrintableList> catalogue(Programme programme) {
        if (!gives(programme)) {
            return List.of();
        }
        List<PrintableList> lists = new ArrayList<>();
        for (String kind : List.of(SUMMARY, DELIVERIES)) {
            PaperText title = title(kind, programme);
            lists.add(
                    new PrintableList(
                            kind + name(programme),
                            title.arabic(),
                            title.french(),
                            programme.code()));
        }
        return lists;
    }

    private static String name(Programme programme) {
        return programme.code().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static PaperText title(String kind, Programme programme) {
        String key = SUMMARY.equals(kind) ? "work.paper.summary" : "work.paper.deliveries";
        return PaperFrame.about(key, Letterheads.paper(programme.name()));
    }

    private boolean gives(Programme programme) {
        return programme
                .during(installation.store().read(installation::schoolYear))
                .map(ProgrammeVersion::kits)
                .filter(
                        kits ->
                                kits.stream()
                                        .flatMap(kit -> kit.items().stream())
                                        .anyMatch(item -> Needs.counted(installation.pack(), item)))
                .isPresent();
    }

    /** The paper of an order; empty when there is none of that name here. */
    Optional<List<ListDocument>> find(ListOrder order, SchoolData data, PaperLanguage language) {
        for (Programme programme : installation.pack().programmes()) {
            PaperFrame frame = new PaperFrame(installation, order, data, language);
            if (order.list().equals(SUMMARY + name(programme)) && gives(programme)) {
                return Optional.of(List.of(summary(frame, programme)));
            }
            if (order.list().equals(DELIVERIES + name(programme)) && gives(programme)) {
                return Optional.of(notes(frame, programme));
            }
        }
        return Optional.empty();
    }

    /** Beneficiaries and pieces of one gender of a level. */
    private static final class Tally {
        private int pupils;
        private final Map<String, Integer> pieces = new LinkedHashMap<>();

        private void add(List<String> items) {
            pupils++;
            items.forEach(item -> pieces.merge(item, 1, Integer::sum));
        }

        private void add(Tally other) {
            pupils += other.pupils;
            other.pieces.forEach((item, count) -> pieces.merge(item, count, Integer::sum));
        }
    }

    private ListDocument summary(PaperFrame frame, Programme programme) {
        ProgrammeVersion version = programme.during(frame.year()).orElseThrow();
        Map<String, Map<Gender, Tally>> levels = new TreeMap<>();
        Set<String> items = new LinkedHashSet<>();
        for (Listed one : frame.listed()) {
            if (PaperFrame.enrolled(one, programme)) {
                Area area = frame.data().areaOf(one.placement());
                Map<String, String> fields = one.row().cells().get(programme.code()).fields();
                List<String> kit =
                        version.kit(one.placement().level(), area, fields).stream()
                                .filter(item -> Needs.counted(frame.pack(), item))
                                .toList();
                items.addAll(kit);
                Gender gender = one.gender() == null ? Gender.MALE : one.gender();
                levels.computeIfAbsent(one.placement().level(), none -> new EnumMap<>(Gender.class))
                        .computeIfAbsent(gender, none -> new Tally())
                        .add(kit);
            }
        }
        return summary(frame, title(SUMMARY, programme), levels, List.copyOf(items));
    }

    private static ListDocument summary(
            PaperFrame frame,
            PaperText title,
            Map<String, Map<Gender, Tally>> levels,
            List<String> items) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(ListColumn.LEVEL.column().title(), Kind.TEXT));
        columns.add(new Column(ListColumn.GENDER.column().title(), Kind.TEXT));
        columns.add(new Column(PaperText.message("work.paper.column.takers"), Kind.NUMBER));
        items.forEach(item -> columns.add(new Column(frame.article(item), Kind.NUMBER)));
        List<Group> groups = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        Map<Gender, Tally> whole = new EnumMap<>(Gender.class);
        List<PaperPart.Bar> bars = new ArrayList<>();
        levels.forEach(
                (level, genders) -> {
                    rows.addAll(
                            rows(
                                    frame,
                                    frame.level(level).in(frame.language().main()),
                                    genders,
                                    items));
                    genders.forEach(
                            (gender, tally) ->
                                    whole.computeIfAbsent(gender, none -> new Tally()).add(tally));
                    int girls = genders.getOrDefault(Gender.FEMALE, new Tally()).pupils;
                    int all = genders.values().stream().mapToInt(one -> one.pupils).sum();
                    bars.add(new PaperPart.Bar(frame.level(level), all, girls));
                });
        groups.add(new Group(null, rows, List.of()));
        if (!whole.isEmpty()) {
            PaperText name = PaperText.message("work.paper.whole-school");
            groups.add(new Group(name, rows(frame, null, whole, items), List.of(), true));
        }
        ListDocument list = frame.document(title, columns, groups, List.of(), false, false);
        return bars.isEmpty() ? list : list.with(List.of(), List.of(chart(title, bars)));
    }

    private static PaperPart chart(PaperText title, List<PaperPart.Bar> bars) {
        return new PaperPart.Chart(
                title,
                PaperText.message("work.paper.column.takers"),
                PaperText.message("print.total.girls"),
                bars);
    }

    private static List<List<String>> rows(
            PaperFrame frame, String level, Map<Gender, Tally> genders, List<String> items) {
        List<List<String>> rows = new ArrayList<>();
        Tally both = new Tally();
        for (Gender gender : List.of(Gender.MALE, Gender.FEMALE)) {
            Tally tally = genders.getOrDefault(gender, new Tally());
            both.add(tally);
            String word = gender == Gender.MALE ? "print.gender.male" : "print.gender.female";
            rows.add(row(frame, rows.isEmpty() ? level : null, word, tally, items));
        }
        rows.add(row(frame, null, "print.total.all", both, items));
        return rows;
    }

    private static List<String> row(
            PaperFrame frame, String level, String word, Tally tally, List<String> items) {
        Formats formats = new Formats(frame.language().main());
        List<String> row = new ArrayList<>();
        row.add(level);
        row.add(frame.word(word));
        row.add(formats.number(tally.pupils));
        items.forEach(item -> row.add(formats.number(tally.pieces.getOrDefault(item, 0))));
        return row;
    }

    /** What came together: one day, one supplier, one slip. */
    private record Lot(LocalDate date, String supplier, String slip) {}

    private List<ListDocument> notes(PaperFrame frame, Programme programme) {
        NeedsBook book =
                frame.read(session -> session.needs().book(frame.year()))
                        .of(programme.code(), frame.year());
        Map<Lot, List<Delivery>> lots = new LinkedHashMap<>();
        Predicate<UUID> asked = frame::siteAsked;
        book.deliveries().stream()
                .filter(one -> asked.test(one.key().site()))
                .sorted(java.util.Comparator.comparing(Delivery::date))
                .forEach(
                        one ->
                                lots.computeIfAbsent(
                                                new Lot(one.date(), one.supplier(), one.slip()),
                                                none -> new ArrayList<>())
                                        .add(one));
        PaperText title = title(DELIVERIES, programme);
        List<ListDocument> notes = new ArrayList<>();
        lots.forEach((lot, pieces) -> notes.add(note(frame, title, lot, pieces)));
        if (notes.isEmpty()) {
            notes.add(note(frame, title, new Lot(null, null, null), List.of()));
        }
        return notes;
    }

    private static ListDocument note(
            PaperFrame frame, PaperText title, Lot lot, List<Delivery> pieces) {
        List<Column> columns =
                List.of(
                        new Column(PaperText.message("work.paper.column.site"), Kind.TEXT),
                        new Column(ListColumn.LEVEL.column().title(), Kind.TEXT),
                        new Column(ListColumn.GENDER.column().title(), Kind.TEXT),
                        new Column(PaperText.message("print.needs.article"), Kind.TEXT),
                        new Column(PaperText.message("work.paper.column.quantity"), Kind.NUMBER),
                        new Column(PaperText.message("work.paper.column.damaged"), Kind.NUMBER),
                        new Column(PaperText.message("work.paper.column.usable"), Kind.NUMBER),
                        new Column(PaperText.message("work.paper.column.remarks"), Kind.ENTRY));
        Formats formats = new Formats(frame.language().main());
        List<List<String>> rows = new ArrayList<>();
        long sum = 0;
        for (Delivery one : pieces) {
            Gender gender = one.key().gender();
            List<String> row = new ArrayList<>();
            row.add(frame.siteName(one.key().site()));
            row.add(frame.level(one.key().level()).in(frame.language().main()));
            row.add(gender == null ? null : frame.gender(gender));
            row.add(frame.article(one.key().article()).in(frame.language().main()));
            row.add(formats.number(one.quantity()));
            row.add(formats.number(one.damaged()));
            row.add(formats.number(one.usable()));
            row.add(null);
            rows.add(row);
            sum += one.usable();
        }
        List<Field> totals =
                pieces.isEmpty()
                        ? List.of()
                        : List.of(
                                new Field(
                                        PaperText.message("work.paper.column.usable"),
                                        PaperText.same(formats.number(sum))));
        List<Group> groups = List.of(new Group(null, rows, List.of()));
        List<Field> lotFacts =
                List.of(
                        PupilCards.fact("work.paper.column.date", PupilCards.day(lot.date())),
                        PupilCards.fact("work.paper.column.supplier", lot.supplier()),
                        PupilCards.fact(
                                "work.paper.column.slip",
                                lot.slip() == null ? null : Isolate.natural(lot.slip())));
        return frame.document(title, columns, groups, totals, true, false)
                .with(List.of(new PaperPart.Facts(null, lotFacts)), List.of())
                .signedBy(
                        List.of(
                                PaperText.message("print.sign.supplier"),
                                PaperText.message("print.sign.head"),
                                PaperText.message("print.sign.committee")));
    }
}
