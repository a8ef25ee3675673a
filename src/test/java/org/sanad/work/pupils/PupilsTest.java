package org.sanad.work.pupils;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.Area;
import org.sanad.model.Gresa;
import org.sanad.model.PlacementStatus;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;
import org.sanad.work.school.NewSchool;
import org.sanad.work.school.SchoolDesk;

/** Correcting one pupil never changes more than what was written. */
final class PupilsTest {
    private static final Path MASSAR = Path.of("src/test/resources/massar");

    @TempDir private Path folder;
    private SchoolDesk desk;

    @BeforeEach
    void open() {
        desk =
                SchoolDesk.create(
                        folder.resolve("school"),
                        new NewSchool(new Gresa("07318L"), "مجموعة مدارس أسيف أزكار", Area.RURAL),
                        "شجرة جبل نهر مدرسة".toCharArray());
        desk.rosters().apply(List.of(MASSAR.resolve("ListEleve_20260918.xlsx")), Progress.none());
        desk.guardians().apply(MASSAR.resolve("guardians_windows1256.csv"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void namesTheOtherChildrenOfTheHousehold() {
        PupilRow row = withSiblings();
        assertEquals(4, row.siblings().size());
        assertEquals(false, row.siblings().contains(row.name().whole()));
        List<String> family =
                desk.pupils().rows().stream()
                        .filter(other -> row.guardianCin().equals(other.guardianCin()))
                        .filter(other -> !other.id().equals(row.id()))
                        .map(other -> other.name().whole())
                        .sorted()
                        .toList();
        assertEquals(family, row.siblings().stream().sorted().toList());
    }

    @Test
    void nothingWrittenOfTheGuardianLeavesHimToAllChildren() {
        PupilRow row = withSiblings();
        edit(row, null, null, null);
        edit(row, " " + row.guardian(), row.guardianCin() + " ", null);
        assertEquals(row, find(row));
    }

    @Test
    void aWrongCardNumberIsTakenAwayOfTheWholeHousehold() {
        PupilRow row = withSiblings();
        List<PupilRow> family =
                desk.pupils().rows().stream()
                        .filter(other -> row.guardianCin().equals(other.guardianCin()))
                        .toList();
        edit(row, null, " ", "");
        for (PupilRow child : family) {
            assertEquals(row.guardian(), find(child).guardian());
            assertNull(find(child).guardianCin());
            assertNull(find(child).guardianPhone());
        }
        desk.lastActions().undo();
        assertEquals(family, family.stream().map(this::find).toList());
    }

    @Test
    void whatWasWrittenElsewhereMeanwhileStays() {
        PupilRow shown = withSiblings();
        desk.moves()
                .depart(
                        new MoveRequest(
                                shown.code(), LocalDate.of(2026, 11, 10), null, null, null, null));
        PupilEdit.Fields was = PupilEdit.Fields.of(shown);
        desk.pupils().edit(PupilEdit.of(shown, was.bornOn(LocalDate.of(2016, 2, 3))));
        edit(shown, null, "JB471193", null);
        edit(shown, null, null, "0661234567");
        PupilRow now = find(shown);
        assertEquals(PlacementStatus.LEFT, now.status(), "he left: no sheet brings him back");
        assertEquals(LocalDate.of(2016, 2, 3), now.birthDate());
        assertEquals("JB471193", now.guardianCin());
        assertEquals("0661234567", now.guardianPhone());
        assertEquals(shown.guardian(), now.guardian());
        assertEquals(shown.name(), now.name());
    }

    @Test
    void onlyTheFieldWrittenChangesForTheWholeHousehold() {
        PupilRow row = withSiblings();
        edit(row, null, null, "+212 661-234567");
        desk.pupils().rows().stream()
                .filter(other -> row.guardianCin().equals(other.guardianCin()))
                .forEach(
                        child -> {
                            assertEquals(row.guardian(), child.guardian());
                            assertEquals("0661234567", child.guardianPhone());
                        });
    }

    @Test
    void cleansTheCardNumberAndKeepsAnUnusualOne() {
        PupilRow row = withSiblings();
        edit(row, null, " jb-٤٧ 1193 ", null);
        assertEquals("JB471193", find(row).guardianCin());
        edit(row, null, "1234567", null);
        assertEquals("1234567", find(row).guardianCin());
    }

    @Test
    void refusesWhatNoCardAndNoTelephoneHas() {
        PupilRow row = withSiblings();
        assertEquals(
                "work.pupil.cin-impossible",
                assertThrows(UserProblem.class, () -> edit(row, "x", "AB*1", null)).code());
        assertEquals(
                "work.pupil.phone-impossible",
                assertThrows(UserProblem.class, () -> edit(row, "x", null, "12")).code());
        assertEquals(row, find(row));
    }

    @Test
    void aPupilWithoutHouseholdGetsOneWhenAGuardianIsWritten() {
        desk.guardians().undoLast();
        PupilRow alone = desk.pupils().rows().get(0);
        assertNull(alone.guardian());
        edit(alone, " رشيد أمزيان ", null, null);
        assertEquals("رشيد أمزيان", find(alone).guardian());
        assertNull(find(alone).guardianCin());
    }

    private PupilRow withSiblings() {
        return desk.pupils().rows().stream()
                .filter(row -> row.siblings().size() == 4)
                .findFirst()
                .orElseThrow();
    }

    private PupilRow find(PupilRow row) {
        return desk.pupils().rows().stream()
                .filter(one -> one.id().equals(row.id()))
                .findFirst()
                .orElseThrow();
    }

    /** As typed into a sheet that shows the row; null where nobody typed. */
    private void edit(PupilRow row, String guardian, String cin, String phone) {
        PupilEdit.Fields was = PupilEdit.Fields.of(row);
        desk.pupils()
                .edit(
                        PupilEdit.of(
                                row,
                                was.guardedBy(
                                        guardian == null ? was.guardianName() : guardian,
                                        cin == null ? was.guardianCin() : cin,
                                        phone == null ? was.guardianPhone() : phone)));
    }
}
