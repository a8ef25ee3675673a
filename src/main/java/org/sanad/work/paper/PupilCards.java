package org.sanad.work.paper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sanad.i18n.Formats;
import org.sanad.i18n.Isolate;
import org.sanad.model.Gender;
import org.sanad.model.Guardian;
import org.sanad.model.Household;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.Placement;
import org.sanad.model.Pupil;
import org.sanad.model.attendance.AttendanceBook;
import org.sanad.model.attendance.EnteredMonths;
import org.sanad.model.attendance.MonthlyAbsence;
import org.sanad.model.need.HandOut;
import org.sanad.model.need.NeedsBook;
import org.sanad.model.pack.Programme;
import org.sanad.print.ListColumn;
import org.sanad.print.ListDocument;
import org.sanad.print.ListDocument.Column;
import org.sanad.print.ListDocument.Field;
import org.sanad.print.ListDocument.Kind;
import org.sanad.print.PaperPart;
import org.sanad.print.PaperText;
import org.sanad.work.benefits.BenefitRow;
import org.sanad.work.paper.PaperFrame.Listed;

/** بطاقة التلميذ: what the school knows of one pupil, a sheet each. */
final class PupilCards {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    /** Months of a school year, from September to July. */
    private static final int MONTHS = 11;

    private final PaperFrame frame;
    private final List<Programme> programmes;
    private final Map<UUID, Pupil> pupils;
    private final AttendanceBook attendance;
    private final NeedsBook needs;

    PupilCards(PaperFrame frame) {
        this.frame = frame;
        this.programmes = frame.programmes();
        this.pupils = frame.data().pupilsById();
        this.attendance = frame.read(session -> session.attendance().book(frame.year()));
        this.needs = frame.read(session -> session.needs().book(frame.year()));
    }

    /** A card for each pupil asked for, in the order of the class sheet. */
    List<ListDocument> cards(PaperText title) {
        List<ListDocument> cards = new ArrayList<>();
        for (Listed one : frame.listed()) {
            cards.add(card(title, one));
        }
        if (cards.isEmpty()) {
            cards.add(frame.empty(title));
        }
        return cards;
    }

    private ListDocument card(PaperText title, Listed one) {
        List<PaperPart> parts = new ArrayList<>();
        parts.add(new PaperPart.Facts(null, identity(one)));
        parts.add(
                new PaperPart.Facts(
                        PaperText.message("work.paper.card.household"),
                        guardian(frame, one.household())));
        parts.add(benefits(one));
        absences(one.row().pupil(), parts);
        handOuts(one.row().pupil(), parts);
        return frame.sheet(title, parts, true);
    }

    private List<Field> identity(Listed one) {
        Pupil pupil = pupils.get(one.row().pupil());
        List<Field> facts = new ArrayList<>();
        facts.add(fact("print.column.name", pupil.name().whole()));
        facts.add(fact("print.column.code", Isolate.leftToRight(pupil.code().value())));
        if (pupil.gender() != null) {
            PaperText word =
                    PaperText.message(
                            pupil.gender() == Gender.FEMALE
                                    ? "print.gender.female"
                                    : "print.gender.male");
            facts.add(new Field(PaperText.message("print.column.gender"), word));
        }
        facts.add(fact("print.column.birth-date", day(pupil.birthDate())));
        facts.add(fact("work.paper.column.birth-place", pupil.birthPlace()));
        facts.add(
                new Field(
                        PaperText.message("print.column.level"),
                        frame.level(one.placement().level())));
        facts.add(fact("print.column.class", Isolate.leftToRight(one.placement().schoolClass())));
        facts.add(fact("work.paper.column.site", frame.siteName(one.placement().site())));
        return facts;
    }

    /** Name, card, telephone and dwelling of the household; blanks to fill where not known. */
    static List<Field> guardian(PaperFrame frame, Household home) {
        Guardian guardian = home == null ? null : home.guardian();
        List<Field> facts = new ArrayList<>();
        facts.add(fact("print.column.guardian", guardian == null ? null : guardian.name()));
        facts.add(relation(guardian));
        facts.add(fact("print.column.cin", code(guardian == null ? null : guardian.cin())));
        facts.add(
                fact("work.paper.column.phone", code(guardian == null ? null : guardian.phone())));
        facts.add(fact("work.paper.column.douar", home == null ? null : home.douar()));
        String commune = home == null ? null : home.file().commune();
        facts.add(
                fact(
                        "print.info.commune",
                        commune == null ? frame.data().school().commune() : commune));
        return facts;
    }

    private static Field relation(Guardian guardian) {
        PaperText label = PaperText.message("work.paper.column.relation");
        boolean known = guardian != null && guardian.relation() != null;
        return known
                ? new Field(
                        label,
                        PaperText.message("work.paper.relation." + guardian.relation().code()))
                : new Field(label, blank());
    }

    static Field fact(String key, String value) {
        boolean known = value != null && !value.isBlank();
        return new Field(PaperText.message(key), known ? PaperText.same(value) : blank());
    }

    /** Room to write by hand what is not known. */
    static PaperText blank() {
        return PaperText.same("……………………");
    }

    private static String code(String value) {
        return value == null ? null : Isolate.leftToRight(value);
    }

    static String day(LocalDate day) {
        return day == null ? null : Isolate.leftToRight(DAY.format(day));
    }

    private PaperPart benefits(Listed one) {
        List<List<String>> rows = new ArrayList<>();
        for (Programme programme : programmes) {
            BenefitRow cell = one.row().cells().get(programme.code());
            if (cell == null) {
                continue;
            }
            List<String> row = new ArrayList<>();
            row.add(Letterheads.paper(programme.name()).in(frame.language().main()));
            row.add(frame.word("work.paper.benefit." + state(cell)));
            boolean paid = cell.status() == ParticipationStatus.ENROLLED && cell.amount() != null;
            row.add(paid ? amount(cell) : null);
            rows.add(row);
        }
        return new PaperPart.SmallTable(
                PaperText.message("work.paper.card.programmes"),
                List.of(
                        new Column(PaperText.message("work.paper.column.programme"), Kind.PROSE),
                        new Column(PaperText.message("work.paper.column.decision"), Kind.TEXT),
                        new Column(ListColumn.AMOUNT.column().title(), Kind.TEXT)),
                rows);
    }

    private String amount(BenefitRow cell) {
        return new Formats(frame.language().main()).number(cell.amount())
                + " "
                + frame.word("work.paper.unit." + cell.unit().toLowerCase(Locale.ROOT));
    }

    private static String state(BenefitRow cell) {
        if (cell.status() == null) {
            return cell.eligible() ? "open" : "closed";
        }
        return switch (cell.status()) {
            case ENROLLED -> "enrolled";
            case KEPT_OUT -> "kept-out";
            case TO_CONFIRM -> "to-confirm";
        };
    }

    /** Two rows of counts, a column for each month; a month not entered stays blank. */
    private void absences(UUID pupil, List<PaperPart> parts) {
        Map<YearMonth, MonthlyAbsence> known = new HashMap<>();
        attendance.absences().stream()
                .filter(one -> one.pupil().equals(pupil))
                .forEach(one -> known.put(one.month(), one));
        Placement place = frame.data().placementsByPupil().get(pupil);
        EnteredMonths told = new EnteredMonths(attendance);
        Formats formats = new Formats(frame.language().main());
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(PaperText.message("work.paper.column.absences"), Kind.TEXT));
        List<String> authorised = new ArrayList<>();
        List<String> unauthorised = new ArrayList<>();
        authorised.add(frame.word("work.paper.absence.authorised"));
        unauthorised.add(frame.word("work.paper.absence.unauthorised"));
        YearMonth month = YearMonth.from(frame.year().firstDay());
        for (int i = 0; i < MONTHS; i++) {
            YearMonth one = month.plusMonths(i);
            columns.add(new Column(PaperFrame.monthName(one), Kind.NUMBER));
            MonthlyAbsence count = known.get(one);
            boolean entered = told.whole(place, one);
            authorised.add(number(formats, count == null ? 0 : count.authorised(), entered));
            unauthorised.add(number(formats, count == null ? 0 : count.unauthorised(), entered));
        }
        parts.add(
                new PaperPart.SmallTable(
                        PaperText.message("work.paper.card.absences"),
                        columns,
                        List.of(authorised, unauthorised)));
    }

    private static String number(Formats formats, int count, boolean entered) {
        return count > 0 || entered ? formats.number(count) : null;
    }

    private void handOuts(UUID pupil, List<PaperPart> parts) {
        List<List<String>> rows = new ArrayList<>();
        for (HandOut one : needs.handOuts()) {
            if (pupil.equals(one.pupil())) {
                List<String> row = new ArrayList<>();
                row.add(DAY.format(one.date()));
                row.add(frame.article(one.key().article()).in(frame.language().main()));
                row.add(Integer.toString(one.quantity()));
                rows.add(row);
            }
        }
        if (!rows.isEmpty()) {
            parts.add(
                    new PaperPart.SmallTable(
                            PaperText.message("work.paper.card.handed"),
                            List.of(
                                    new Column(
                                            PaperText.message("work.paper.column.date"), Kind.CODE),
                                    new Column(
                                            PaperText.message("print.needs.article"), Kind.PROSE),
                                    new Column(
                                            PaperText.message("work.paper.column.quantity"),
                                            Kind.NUMBER)),
                            rows));
        }
    }
}
