package org.sanad.work.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sanad.i18n.Formats;
import org.sanad.i18n.Isolate;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.print.ListColumn;
import org.sanad.print.ListDocument;
import org.sanad.print.ListDocument.Column;
import org.sanad.print.ListDocument.Field;
import org.sanad.print.ListDocument.Group;
import org.sanad.print.ListDocument.Kind;
import org.sanad.print.PaperLanguage;
import org.sanad.print.PaperPart;
import org.sanad.print.PaperText;
import org.sanad.work.paper.OfficeHead;
import org.sanad.work.review.BundleChange.Change;
import org.sanad.work.review.BundleChange.ProgrammeChange;
import org.sanad.work.review.BundleChange.PupilRow;

/**
 * What a school's declaration changed against the last one taken: figures, programmes, then every
 * pupil who arrived, left or is declared otherwise.
 */
final class ChangeLetter {
    private final BundleChange change;
    private final ProgrammePack pack;
    private final OfficeHead head;
    private final PaperLanguage paper;
    private final Map<Change, List<List<String>>> byKind = new LinkedHashMap<>();

    private ChangeLetter(BundleChange change, ProgrammePack pack, OfficeHead head) {
        this.change = change;
        this.pack = pack;
        this.head = head;
        this.paper = head.language();
        for (PupilRow row : change.rows()) {
            if (row.change() != Change.SAME) {
                byKind.computeIfAbsent(row.change(), none -> new ArrayList<>()).add(cells(row));
            }
        }
    }

    /**
     * The letter of a declaration.
     *
     * @param pack names the programmes; one it does not know is called by its code
     */
    static ListDocument document(BundleChange change, ProgrammePack pack, OfficeHead head) {
        return new ChangeLetter(change, pack, head).document();
    }

    private ListDocument document() {
        List<Group> groups = new ArrayList<>();
        byKind.forEach((kind, rows) -> groups.add(new Group(kindName(kind), rows, List.of())));
        List<Column> columns =
                List.of(
                        new Column(ListColumn.CODE.column().title(), Kind.CODE),
                        new Column(ListColumn.NAME.column().title(), Kind.TEXT),
                        new Column(ListColumn.CLASS.column().title(), Kind.CODE),
                        column("work.paper.column.enrolled", Kind.TEXT));
        PaperText title = PaperText.message("work.paper.title.what-changed");
        return head.list(title, columns, groups, List.of(), true)
                .upright()
                .with(List.of(facts(), tallies(), programmes()), List.of());
    }

    private List<String> cells(PupilRow row) {
        List<String> names =
                row.programmes().stream().map(one -> programme(one).in(paper.main())).toList();
        List<String> cells = new ArrayList<>();
        cells.add(row.code());
        cells.add(row.name());
        cells.add(row.schoolClass());
        cells.add(String.join(paper == PaperLanguage.FRENCH ? ", " : "\u060C ", names));
        return cells;
    }

    private static PaperText kindName(Change kind) {
        return PaperText.message("work.paper.change." + kind.name().toLowerCase(Locale.ROOT));
    }

    private PaperText programme(String code) {
        return pack.programme(code)
                .map(Programme::shortName)
                .map(name -> new PaperText(name.ar(), name.fr()))
                .orElse(PaperText.same(code));
    }

    private PaperPart facts() {
        DeclarationRow bundle = change.declaration();
        String before = change.before() == null ? "-" : change.before().toString();
        return new PaperPart.Facts(
                null,
                List.of(
                        fact("print.info.school", bundle.schoolName()),
                        fact("print.info.gresa", Isolate.leftToRight(bundle.school())),
                        fact("work.paper.column.campaign", Isolate.leftToRight(bundle.campaign())),
                        fact("work.paper.column.bundle", Long.toString(bundle.seq())),
                        fact("work.paper.column.before", before)));
    }

    private PaperPart tallies() {
        int changed = byKind.getOrDefault(Change.CHANGED, List.of()).size();
        return new PaperPart.Tallies(
                List.of(
                        figure("work.paper.count-pupils", change.pupils()),
                        figure("work.paper.change.arrived", change.arrivals()),
                        figure("work.paper.change.left", change.departures()),
                        figure("work.paper.change.changed", changed)));
    }

    private PaperPart programmes() {
        List<List<String>> rows = new ArrayList<>();
        for (ProgrammeChange one : change.programmes()) {
            int more = one.now() - one.before();
            rows.add(
                    List.of(
                            programme(one.programme()).in(paper.main()),
                            Integer.toString(one.before()),
                            Integer.toString(one.now()),
                            (more > 0 ? "+" : "") + more));
        }
        return new PaperPart.SmallTable(
                PaperText.message("work.paper.minutes.programmes"),
                List.of(
                        column("work.paper.column.programme", Kind.PROSE),
                        column("work.paper.column.then", Kind.NUMBER),
                        column("work.paper.column.now", Kind.NUMBER),
                        column("work.paper.column.difference", Kind.NUMBER)),
                rows);
    }

    private static Column column(String title, Kind kind) {
        return new Column(PaperText.message(title), kind);
    }

    private static Field fact(String key, String value) {
        return new Field(PaperText.message(key), PaperText.same(value));
    }

    private Field figure(String key, long number) {
        String text = new Formats(paper.main()).number(number);
        return new Field(PaperText.message(key), PaperText.same(text));
    }
}
