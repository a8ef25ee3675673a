package org.sanad.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.sanad.model.Area;
import org.sanad.model.Gender;
import org.sanad.model.Household;
import org.sanad.model.Move;
import org.sanad.model.Participation;
import org.sanad.model.PersonName;
import org.sanad.model.Placement;
import org.sanad.model.Pupil;
import org.sanad.model.School;
import org.sanad.model.SchoolYear;
import org.sanad.model.Site;

/** Writes a declaration's body: the same snapshot always gives the same bytes. */
final class DeclarationWriter {
    private final JsonGenerator out;

    DeclarationWriter(JsonGenerator out) {
        this.out = out;
    }

    void write(DeclarationBody body) throws IOException {
        Snapshot snapshot = body.snapshot();
        SchoolYear year = snapshot.year();
        out.writeStartObject();
        out.writeStringField("purpose", BundleBody.PURPOSE);
        out.writeStringField("recipient", body.recipient());
        out.writeFieldName("school");
        school(snapshot.school());
        out.writeStringField("year", year.campaign());
        out.writeArrayFieldStart("sites");
        for (Site site : snapshot.sites()) {
            site(site);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("pupils");
        for (int i = 0; i < snapshot.pupils().size(); i++) {
            pupil(snapshot.pupils().get(i), snapshot.placements().get(i));
        }
        out.writeEndArray();
        out.writeArrayFieldStart("households");
        for (Household household : snapshot.households()) {
            HouseholdJson.write(out, household);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("participations");
        participations(snapshot.participations());
        out.writeEndArray();
        if (!snapshot.moves().isEmpty()) {
            out.writeArrayFieldStart("moves");
            for (Move move : snapshot.moves()) {
                MoveJson.write(out, move);
            }
            out.writeEndArray();
        }
        KeptJson.write(out, snapshot.kept());
        AttendanceJson.write(out, snapshot.attendance());
        NeedsJson.write(out, snapshot.needs());
        ComparedJson.write(out, body.compared());
        out.writeEndObject();
    }

    private void school(School school) throws IOException {
        out.writeStartObject();
        text("gresa", school.gresa().value());
        text("name", school.name());
        text("area", code(school.area()));
        text("commune", school.commune());
        text("academy", school.academy());
        text("directorate", school.directorate());
        text("head", school.headName());
        out.writeEndObject();
    }

    private void site(Site site) throws IOException {
        out.writeStartObject();
        text("id", site.id().toString());
        text("name", site.name());
        out.writeBooleanField("main", site.main());
        text("area", code(site.area()));
        out.writeEndObject();
    }

    private void pupil(Pupil pupil, Placement placement) throws IOException {
        PersonName name = pupil.name();
        Gender gender = pupil.gender();
        LocalDate birth = pupil.birthDate();
        boolean told =
                name.split()
                        && PersonName.of(name.family(), name.first()).whole().equals(name.whole());
        out.writeStartObject();
        text("id", pupil.id().toString());
        text("massar", pupil.code().value());
        text("family", name.family());
        text("first", name.first());
        if (!told) {
            text("whole", name.whole());
        }
        text("gender", gender == null ? null : gender.code());
        text("birthDate", birth == null ? null : birth.toString());
        text("birthPlace", pupil.birthPlace());
        text("level", placement.level());
        text("class", placement.schoolClass());
        text("site", placement.site().toString());
        text("status", placement.status().code());
        if (placement.arrivalUnknown()) {
            out.writeBooleanField(DeclarationJson.ARRIVAL_UNKNOWN, true);
        }
        out.writeEndObject();
    }

    /** Rows of one programme, status and reason stand together: they come already in that order. */
    private void participations(List<Participation> rows) throws IOException {
        int from = 0;
        for (int to = 1; to <= rows.size(); to++) {
            if (to == rows.size() || !sameGroup(rows.get(from), rows.get(to))) {
                group(rows.subList(from, to));
                from = to;
            }
        }
    }

    private void group(List<Participation> rows) throws IOException {
        out.writeStartObject();
        text("programme", rows.get(0).programme());
        text("status", rows.get(0).status().code());
        text("reason", rows.get(0).reason());
        out.writeArrayFieldStart("pupils");
        for (Participation row : rows) {
            out.writeString(row.pupil().toString());
        }
        out.writeEndArray();
        FieldsJson.write(out, rows);
        SpellsJson.write(out, rows);
        out.writeEndObject();
    }

    private static boolean sameGroup(Participation one, Participation other) {
        return one.programme().equals(other.programme())
                && one.status() == other.status()
                && java.util.Objects.equals(one.reason(), other.reason());
    }

    private void text(String name, String value) throws IOException {
        out.writeStringField(name, TextRules.clean(value));
    }

    private static String code(Area area) {
        return area == null ? null : area.code();
    }
}
