package org.sanad.work.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sanad.i18n.Isolate;
import org.sanad.model.Gender;
import org.sanad.model.Household;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammeVersion;
import org.sanad.model.pack.Requirement;
import org.sanad.print.ListColumn;
import org.sanad.print.ListDocument;
import org.sanad.print.ListDocument.Column;
import org.sanad.print.ListDocument.Field;
import org.sanad.print.ListDocument.Group;
import org.sanad.print.ListDocument.Kind;
import org.sanad.print.PaperText;
import org.sanad.work.benefits.BenefitRow;
import org.sanad.work.paper.PaperFrame.Listed;

/** Papers of one row a pupil: to fill in by hand, or to remind of what is missing. */
final class ClassPapers {
    /** A sheet of more programmes than this lies on its side. */
    private static final int PORTRAIT_PROGRAMMES = 5;

    private final PaperFrame frame;
    private final List<Programme> programmes;

    ClassPapers(PaperFrame frame) {
        this.frame = frame;
        this.programmes = frame.programmes();
    }

    /** The row of a pupil, or null when the paper is not about him. */
    private interface RowMaker {
        List<String> row(int rank, Listed pupil);
    }

    /** Boxes to tick with a pen, in the order in which the screen asks for them again. */
    ListDocument sheet(PaperText title) {
        List<Column> columns = new ArrayList<>(pupilColumns());
        programmes.forEach(
                one -> columns.add(new Column(Letterheads.paper(one.shortName()), Kind.TICK)));
        RowMaker maker =
                (rank, pupil) -> {
                    List<String> cells = pupilCells(rank, pupil);
                    programmes.forEach(one -> cells.add(box(pupil, one)));
                    return cells;
                };
        boolean wide = programmes.size() > PORTRAIT_PROGRAMMES;
        return document(title, columns, maker, wide);
    }

    /** Ticked when enrolled, to be ticked when he may be, none when the rules exclude him. */
    private String box(Listed pupil, Programme programme) {
        BenefitRow cell = pupil.row().cells().get(programme.code());
        if (PaperFrame.enrolled(pupil, programme)) {
            return "1";
        }
        return cell != null && cell.eligible() ? "0" : null;
    }

    /** What is known of each family, with room to write the rest. */
    ListDocument captureForm(PaperText title) {
        List<Column> columns =
                List.of(
                        column(ListColumn.RANK),
                        column(ListColumn.CODE),
                        column(ListColumn.NAME),
                        new Column(ListColumn.GUARDIAN.column().title(), Kind.ENTRY),
                        new Column(ListColumn.CIN.column().title(), Kind.ENTRY),
                        new Column(PaperText.message("work.paper.column.phone"), Kind.ENTRY),
                        new Column(PaperText.message("work.paper.column.douar"), Kind.ENTRY),
                        new Column(PaperText.message("work.paper.column.remarks"), Kind.ENTRY));
        RowMaker maker =
                (rank, pupil) -> {
                    List<String> cells = new ArrayList<>();
                    cells.add(Integer.toString(rank));
                    cells.add(pupil.row().code().value());
                    cells.add(pupil.row().name().whole());
                    Household home = pupil.household();
                    cells.add(home == null ? null : home.guardian().name());
                    cells.add(home == null ? null : home.guardian().cin());
                    cells.add(home == null ? null : home.guardian().phone());
                    cells.add(home == null ? null : home.douar());
                    cells.add(null);
                    return cells;
                };
        return document(title, columns, maker, true);
    }

    /** Pupils whom a programme is open to and of whom nothing was decided. */
    ListDocument notEnrolled(PaperText title) {
        List<Column> columns = new ArrayList<>(pupilColumns());
        columns.add(new Column(PaperText.message("work.paper.column.programmes"), Kind.TEXT));
        RowMaker maker =
                (rank, pupil) -> {
                    List<String> open =
                            programmes.stream()
                                    .filter(one -> openTo(pupil, one))
                                    .map(one -> name(one))
                                    .toList();
                    return open.isEmpty() ? null : with(rank, pupil, open);
                };
        return document(title, columns, maker, false);
    }

    private String name(Programme programme) {
        return Letterheads.paper(programme.shortName()).in(frame.language().main());
    }

    private static boolean openTo(Listed pupil, Programme programme) {
        BenefitRow cell = pupil.row().cells().get(programme.code());
        return cell != null
                && cell.eligible()
                && (cell.status() == null || !cell.status().decided());
    }

    /** Beneficiaries whose file lacks what a programme asks for. */
    ListDocument missingPapers(PaperText title) {
        List<Column> columns = new ArrayList<>(pupilColumns());
        columns.add(new Column(PaperText.message("work.paper.column.missing"), Kind.TEXT));
        RowMaker maker =
                (rank, pupil) -> {
                    Set<String> missing = missing(pupil);
                    return missing.isEmpty() ? null : with(rank, pupil, List.copyOf(missing));
                };
        return document(title, columns, maker, false);
    }

    private Set<String> missing(Listed pupil) {
        Set<String> missing = new TreeSet<>();
        for (Programme programme : programmes) {
            BenefitRow cell = pupil.row().cells().get(programme.code());
            if (cell == null || cell.status() != ParticipationStatus.ENROLLED) {
                continue;
            }
            ProgrammeVersion version = programme.during(frame.year()).orElseThrow();
            boolean needsCin = version.requires().contains(Requirement.CIN);
            boolean needsHome = needsCin || version.requires().contains(Requirement.HOUSEHOLD);
            if (needsHome && pupil.household() == null) {
                missing.add(frame.word("work.paper.missing.household"));
            } else if (needsCin && pupil.household().guardian().cin() == null) {
                missing.add(frame.word("work.paper.missing.cin"));
            }
            frame.lackingMeans(version, pupil, cell).ifPresent(missing::add);
            if (cell.lacksDetails()) {
                String named = name(programme);
                missing.add(
                        PaperText.message("work.paper.missing.details", named)
                                .in(frame.language().main()));
            }
        }
        return missing;
    }

    private List<Column> pupilColumns() {
        return List.of(
                column(ListColumn.RANK),
                column(ListColumn.CODE),
                column(ListColumn.NAME),
                column(ListColumn.GENDER));
    }

    private static Column column(ListColumn column) {
        return new Column(column.column().title(), column.column().kind());
    }

    private List<String> pupilCells(int rank, Listed pupil) {
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(rank));
        cells.add(pupil.row().code().value());
        cells.add(pupil.row().name().whole());
        cells.add(gender(pupil.gender()));
        return cells;
    }

    private List<String> with(int rank, Listed pupil, List<String> words) {
        List<String> cells = pupilCells(rank, pupil);
        cells.add(String.join(frame.comma(), words));
        return cells;
    }

    private String gender(Gender gender) {
        return gender == null ? null : frame.gender(gender);
    }

    /** Rows by class, numbered within it as on the class lists; empty classes are left out. */
    private ListDocument document(
            PaperText title, List<Column> columns, RowMaker maker, boolean landscape) {
        Map<String, List<Listed>> classes = new LinkedHashMap<>();
        for (Listed one : frame.listed()) {
            classes.computeIfAbsent(one.row().schoolClass(), n -> new ArrayList<>()).add(one);
        }
        List<Group> groups = new ArrayList<>();
        List<Listed> all = new ArrayList<>();
        classes.forEach(
                (name, pupils) -> {
                    List<List<String>> rows = new ArrayList<>();
                    List<Listed> on = new ArrayList<>();
                    for (Listed pupil : pupils) {
                        List<String> row = maker.row(rows.size() + 1, pupil);
                        if (row != null) {
                            rows.add(row);
                            on.add(pupil);
                        }
                    }
                    if (!rows.isEmpty()) {
                        PaperText band = band(name, pupils.get(0).placement().level());
                        groups.add(new Group(band, rows, PaperFrame.totals(on)));
                        all.addAll(on);
                    }
                });
        List<Field> totals = PaperFrame.totals(all);
        return frame.document(title, columns, groups, totals, landscape, true);
    }

    private PaperText band(String schoolClass, String level) {
        String name = Isolate.leftToRight(schoolClass);
        PaperText label = frame.level(level);
        return new PaperText(
                PaperText.message("print.band.class", name, label.arabic()).arabic(),
                PaperText.message("print.band.class", name, label.french()).french());
    }
}
