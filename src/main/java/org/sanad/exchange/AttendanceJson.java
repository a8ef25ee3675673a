package org.sanad.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sanad.model.SchoolYear;
import org.sanad.model.attendance.AttendanceBook;
import org.sanad.model.attendance.Closure;
import org.sanad.model.attendance.EnteredMonth;
import org.sanad.model.attendance.HandedSlip;
import org.sanad.model.attendance.MonthlyAbsence;

/**
 * The attendance of a declaration. The member is left out when nothing is kept, so that files of
 * schools without absences are as they always were. Who took a slip, and why a pupil was absent,
 * stay at the school (facts §8: no health reason leaves it).
 */
final class AttendanceJson {
    /** Name of the object in the body. */
    static final String MEMBER = "attendance";

    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");

    private final SchoolYear year;
    private final Set<UUID> pupils;
    private final Set<UUID> sites;
    private final Set<Object> seen = new HashSet<>();

    private AttendanceJson(SchoolYear year, Set<UUID> pupils, Set<UUID> sites) {
        this.year = year;
        this.pupils = pupils;
        this.sites = sites;
    }

    static void write(JsonGenerator out, AttendanceBook book) throws IOException {
        if (book.isEmpty()) {
            return;
        }
        out.writeObjectFieldStart(MEMBER);
        out.writeArrayFieldStart("absences");
        for (MonthlyAbsence absence : book.absences()) {
            out.writeStartObject();
            out.writeStringField("pupil", absence.pupil().toString());
            out.writeStringField("month", absence.month().toString());
            out.writeNumberField("authorised", absence.authorised());
            out.writeNumberField("unauthorised", absence.unauthorised());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("entered");
        for (EnteredMonth entered : book.entered()) {
            out.writeStartObject();
            out.writeStringField("class", TextRules.clean(entered.schoolClass()));
            out.writeStringField("month", entered.month().toString());
            out.writeStringField("on", entered.on().toString());
            if (!entered.pupils().isEmpty()) {
                out.writeArrayFieldStart("pupils");
                for (UUID pupil : entered.pupils()) {
                    out.writeString(pupil.toString());
                }
                out.writeEndArray();
            }
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("closures");
        for (Closure closure : book.closures()) {
            out.writeStartObject();
            out.writeStringField("id", closure.id().toString());
            out.writeStringField("from", closure.from().toString());
            out.writeStringField("to", closure.to().toString());
            out.writeStringField("reason", closure.reason());
            out.writeStringField("site", closure.site() == null ? null : closure.site().toString());
            out.writeStringField("class", TextRules.clean(closure.schoolClass()));
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("slips");
        for (HandedSlip slip : book.slips()) {
            out.writeStartObject();
            out.writeStringField("pupil", slip.pupil().toString());
            out.writeStringField("programme", slip.programme());
            out.writeNumberField("tranche", slip.tranche());
            out.writeStringField("on", slip.on().toString());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    /**
     * The attendance of a body, none when it has no such member.
     *
     * @param year of the declaration, in which every month and closure lies
     * @param pupils of the declaration
     * @param sites of the declaration
     */
    static AttendanceBook read(Members body, SchoolYear year, Set<UUID> pupils, Set<UUID> sites) {
        if (body.node(MEMBER) == null) {
            return AttendanceBook.NONE;
        }
        Members book = body.object(MEMBER, "absences", "entered", "closures", "slips");
        AttendanceJson reading = new AttendanceJson(year, pupils, sites);
        AttendanceBook read =
                new AttendanceBook(
                        book.list("absences", reading::absence),
                        book.list("entered", reading::entered),
                        book.list("closures", reading::closure),
                        book.list("slips", reading::slip));
        if (read.isEmpty()) {
            throw body.refuse(MEMBER);
        }
        return read;
    }

    private MonthlyAbsence absence(JsonNode node, String place) {
        Members row =
                Members.of(
                        node,
                        place,
                        BundleCode.P01,
                        "pupil",
                        "month",
                        "authorised",
                        "unauthorised");
        UUID pupil = pupil(row);
        YearMonth month = month(row);
        int authorised = count(row, "authorised");
        int unauthorised = count(row, "unauthorised");
        if (authorised + unauthorised == 0) {
            throw row.refuse("unauthorised");
        }
        once(row, "pupil", List.of("absence", pupil, month));
        return new MonthlyAbsence(pupil, month, authorised, unauthorised, null);
    }

    private EnteredMonth entered(JsonNode node, String place) {
        Members row =
                Members.of(
                        node,
                        place,
                        BundleCode.P01,
                        List.of("class", "month", "on"),
                        List.of("pupils"));
        EnteredMonth entered = new EnteredMonth(row.text("class"), month(row), row.date("on"));
        if (row.node("pupils") != null) {
            List<UUID> named = row.uuids("pupils");
            entered = entered.of(Set.copyOf(named));
            boolean sound = !named.isEmpty() && entered.pupils().size() == named.size();
            if (!sound || !pupils.containsAll(named)) {
                throw row.refuse("pupils");
            }
        }
        plain(row, "class", entered.schoolClass());
        once(row, "class", List.of("entered", entered.schoolClass(), entered.month()));
        return entered;
    }

    private Closure closure(JsonNode node, String place) {
        Members row =
                Members.of(
                        node, place, BundleCode.P01, "id", "from", "to", "reason", "site", "class");
        UUID id = row.uuid("id");
        LocalDate from = row.date("from");
        LocalDate to = row.date("to");
        if (!SchoolYear.of(from).equals(year)) {
            throw row.refuse("from");
        }
        if (to.isBefore(from) || !SchoolYear.of(to).equals(year)) {
            throw row.refuse("to");
        }
        UUID site = row.node("site").isNull() ? null : row.uuid("site");
        if (site != null && !sites.contains(site)) {
            throw row.refuse("site");
        }
        once(row, "id", List.of("closure", id));
        String schoolClass = row.textOrNull("class");
        plain(row, "class", schoolClass);
        return new Closure(
                id, from, to, row.matching("reason", DeclarationJson.CODE), site, schoolClass);
    }

    private HandedSlip slip(JsonNode node, String place) {
        Members row =
                Members.of(node, place, BundleCode.P01, "pupil", "programme", "tranche", "on");
        HandedSlip slip =
                new HandedSlip(
                        pupil(row),
                        row.matching("programme", DeclarationJson.CODE),
                        year,
                        row.integer("tranche", 1),
                        row.date("on"),
                        null);
        once(row, "pupil", List.of("slip", slip.pupil(), slip.programme(), slip.tranche()));
        return slip;
    }

    private UUID pupil(Members row) {
        UUID pupil = row.uuid("pupil");
        if (!pupils.contains(pupil)) {
            throw row.refuse("pupil");
        }
        return pupil;
    }

    private YearMonth month(Members row) {
        return row.coded(
                "month",
                false,
                text ->
                        Optional.of(text)
                                .filter(one -> MONTH.matcher(one).matches())
                                .map(YearMonth::parse)
                                .filter(one -> SchoolYear.of(one.atDay(1)).equals(year)));
    }

    private static int count(Members row, String name) {
        int count = row.integer(name, 0);
        if (!MonthlyAbsence.within(count)) {
            throw row.refuse(name);
        }
        return count;
    }

    private static void plain(Members row, String name, String text) {
        if (text != null && !TextRules.allowed(text)) {
            throw row.refuse(name);
        }
    }

    private void once(Members row, String name, List<Object> what) {
        if (!seen.add(what)) {
            throw row.refuse(name);
        }
    }
}
