package org.sanad.work.receive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.Area;
import org.sanad.model.Gresa;
import org.sanad.model.MassarCode;
import org.sanad.model.Progress;
import org.sanad.work.benefits.BenefitRow;
import org.sanad.work.pupils.MoveRequest;
import org.sanad.work.school.NewSchool;
import org.sanad.work.school.SchoolDesk;
import org.sanad.work.send.PackedBundle;

/** What the directorate reads of a pupil who left, and of what still waits for the head. */
final class DepartedPupilTravelsTest {
    private static final Gresa GRESA = new Gresa("07318L");
    private static final Path MASSAR = Path.of("src/test/resources/massar");
    private static final String PROGRAMME = "TAYSSIR";

    @TempDir private Path folder;

    @Test
    void statusDateAndDecisionsTravelQuestionsAndNotesDoNot() throws IOException {
        char[] password = "كلمة مرور طويلة".toCharArray();
        try (DirectorateDesk directorate = Office.create(folder, password);
                SchoolDesk school =
                        SchoolDesk.create(
                                folder.resolve("school"),
                                new NewSchool(GRESA, "مجموعة مدارس أسيف أزكار", Area.RURAL),
                                password)) {
            MassarCode gone = twoYears(school, directorate);
            Path stick = Files.createDirectories(folder.resolve("stick"));
            PackedBundle packed = school.sending().pack(stick, Progress.none());
            directorate.intake().take(List.of(packed.enrolment()), Progress.none());
            directorate.intake().confirm(GRESA, school.sending().verificationCode());
            assertEquals(
                    "accepted",
                    directorate
                            .intake()
                            .take(List.of(packed.file()), Progress.none())
                            .get(0)
                            .verdict());
            check(OpenedBundle.body(packed.file(), directorate.privateSealingKey()), gone);
        }
    }

    /** Beneficiaries of the first year wait in the second; one confirmed pupil then leaves. */
    private MassarCode twoYears(SchoolDesk school, DirectorateDesk directorate) {
        Path welcome = Office.welcome(directorate, folder);
        school.sending().trustDirectorate(welcome, directorate.publicKeys().verificationCode());
        Path first = MASSAR.resolve("ListEleve_20260918.xlsx");
        school.rosters().apply(List.of(first), Progress.none());
        List<BenefitRow> eligible = school.benefits().propose(PROGRAMME).eligible();
        school.benefits().set(PROGRAMME, eligible.stream().map(BenefitRow::code).toList());
        Path next = MASSAR.resolve("ListEleve_20270920.xlsx");
        school.years().apply(List.of(next), Progress.none());
        MassarCode gone = school.confirmations().preview(PROGRAMME, null).confirmed().get(0);
        school.confirmations().confirm(PROGRAMME, List.of(gone));
        school.moves()
                .depart(
                        new MoveRequest(
                                gone,
                                LocalDate.of(2027, 11, 15),
                                new Gresa("02063S"),
                                null,
                                "TRANSFER",
                                "ملاحظة خاصة"));
        return gone;
    }

    private static void check(JsonNode body, MassarCode gone) {
        assertEquals(184, body.get("pupils").size());
        List<JsonNode> left = new ArrayList<>();
        for (JsonNode pupil : body.get("pupils")) {
            if (pupil.get("status").asText().equals("LEFT")) {
                left.add(pupil);
            }
        }
        assertEquals(1, left.size());
        assertEquals(gone.value(), left.get(0).get("massar").asText());
        JsonNode move = body.get("moves").get(0);
        assertEquals(1, body.get("moves").size());
        assertEquals(left.get(0).get("id"), move.get("pupil"));
        assertEquals("TRANSFER_OUT", move.get("kind").asText());
        assertEquals("2027-11-15", move.get("date").asText());
        assertEquals("02063S", move.get("school").asText());
        assertEquals("TRANSFER", move.get("reason").asText());
        assertFalse(body.toString().contains("ملاحظة"));
        assertEquals(1, body.get("participations").size());
        assertEquals("ENROLLED", body.get("participations").get(0).get("status").asText());
        assertEquals(1, body.get("participations").get(0).get("pupils").size());
    }
}
