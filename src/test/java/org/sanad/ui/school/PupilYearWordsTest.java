package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.MassarCode;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.rule.Violation;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Texts;
import org.sanad.work.needs.HandOutList;
import org.sanad.work.pupils.PupilHistory;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.school.SchoolDesk;

/** A pupil's years in sentences: class, programmes, what he received, doubts that were kept. */
final class PupilYearWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);

    private static final String BAGS = "MILLION_BAGS";

    @TempDir private Path folder;

    private final Texts texts = new Texts(Language.FRENCH);
    private SchoolDesk desk;
    private PupilsViewModel pupils;

    @BeforeEach
    void open() {
        desk = TestDesks.withPupils(folder);
        pupils = new PupilsViewModel(new SameThreadJobRunner(), new Notices(texts), desk, texts);
        pupils.refresh();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void classProgrammesAndWhatWasHandedOut() {
        PupilRow row =
                pupils.rows().stream()
                        .filter(one -> one.levelCode().equals("1APG"))
                        .findFirst()
                        .orElseThrow();
        desk.benefits().mark(BAGS, List.of(row.id()), ParticipationStatus.ENROLLED);
        MassarCode code = row.code();
        desk.needs().handOut(BAGS, new HandOutList("BAG", DAY, List.of(code), false));
        List<String> french = sentences(row);
        assertTrue(french.get(0).contains(row.schoolClass()), french.toString());
        assertTrue(french.get(1).startsWith("Bénéficie de"), french.toString());
        assertTrue(
                french.stream().anyMatch(said -> said.startsWith("A reçu le")), french.toString());
        texts.language().set(Language.ARABIC);
        List<String> arabic = sentences(row);
        assertEquals(french.size(), arabic.size());
        assertTrue(arabic.get(1).startsWith("يستفيد من"), arabic.toString());
    }

    @Test
    void aDoubtThatWasKeptIsSaidWithItsReason() {
        Violation doubt =
                desk.checks().violations().stream()
                        .filter(Violation::keepable)
                        .filter(one -> one.pupilId() != null)
                        .filter(one -> one.subject().key().equals(one.pupilId().toString()))
                        .findFirst()
                        .orElseThrow();
        desk.checks().keep(doubt, desk.checks().reasons().get(0).code(), "vu avec la famille");
        PupilRow row =
                pupils.rows().stream()
                        .filter(one -> one.id().equals(doubt.pupilId()))
                        .findFirst()
                        .orElseThrow();
        List<String> said = sentences(row);
        String last = said.get(said.size() - 1);
        assertTrue(last.contains("vu avec la famille"), last);
        assertTrue(last.contains(desk.checks().reasons().get(0).label().in("fr")), last);
        assertTrue(last.contains("«"), last);
    }

    private List<String> sentences(PupilRow row) {
        pupils.open(row);
        PupilHistory.Year year = pupils.moves().history().get().years().get(0);
        return new PupilYearWords(texts, pupils.moves()).sentences(year);
    }
}
