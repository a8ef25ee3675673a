package org.sanad.ui.directorate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.Progress;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Texts;
import org.sanad.work.receive.ReceivedFile;

final class KeysViewModelTest {
    @TempDir private Path folder;

    private final Notices notices = new Notices(new Texts(Language.ARABIC));
    private OfficeAndSchool both;
    private KeysViewModel model;

    @BeforeEach
    void open() {
        both = new OfficeAndSchool(folder);
        both.pack();
        both.office().intake().take(List.of(both.stick()), Progress.none());
        model = new KeysViewModel(both.office(), new SameThreadJobRunner(), notices);
        model.refresh();
    }

    @AfterEach
    void close() {
        both.close();
    }

    private String misread(int place) {
        String digits = both.slipCode().replace(" ", "");
        char other = digits.charAt(place) == '7' ? '8' : '7';
        return digits.substring(0, place) + other + digits.substring(place + 1);
    }

    @Test
    void aWaitingKeyNeverShowsTheCodeThatMustBeReadFromPaper() {
        assertEquals("PENDING", model.rows().get(0).status());
        assertNull(model.rows().get(0).verificationCode());
        assertEquals(2, model.rows().get(0).waiting());
    }

    @Test
    void theCodeOfTheSlipApprovesAndJudgesWhatWaited() {
        model.openSchool(OfficeAndSchool.SCHOOL);
        model.code().set(both.slipCode());
        assertTrue(model.ready().get());
        model.approve();
        assertEquals("ACTIVE", model.opened().get().status());
        assertEquals(both.slipCode(), model.opened().get().verificationCode());
        assertEquals(
                List.of("accepted", "accepted"),
                model.judged().stream().map(ReceivedFile::verdict).toList());
        assertEquals("", model.code().get());
    }

    @Test
    void theKeyBeforeTheOneApprovedIsToldAndReadByItsOwnSlip() {
        String firstSlip = both.slipCode();
        both.school().key().renew(both.stick());
        both.pack();
        both.office().intake().take(List.of(both.stick()), Progress.none());
        model.refresh();
        model.open(model.rows().stream().filter(row -> row.earlier() != null).findFirst().get());
        model.code().set(both.slipCode());
        model.approve();
        assertEquals("ACTIVE", model.opened().get().status());
        assertEquals(List.of(1L, 2L), model.opened().get().earlier().numbers());
        model.openEarlier(model.opened().get().earlier());
        assertTrue(model.opened().get().followed());
        model.code().set(firstSlip);
        model.approve();
        assertEquals("RETIRED", model.opened().get().status());
        assertEquals(0, model.opened().get().waiting());
    }

    @Test
    void saysWhichGroupWasMisreadAndDoesNotApprove() {
        model.open(model.rows().get(0));
        model.code().set(misread(12));
        assertEquals("ui.keys.code.group", model.problem().get().code());
        assertEquals(List.of("3"), model.problem().get().arguments());
        assertFalse(model.ready().get());
        model.approve();
        assertEquals("PENDING", model.opened().get().status());
    }

    @Test
    void digitsOfAnotherKeyGiveNothingAway() {
        model.open(model.rows().get(0));
        String own = both.office().publicKeys().verificationCode().replace(" ", "");
        model.code().set(own.substring(0, 31) + (own.charAt(31) == '7' ? '8' : '7'));
        assertEquals("ui.keys.code.control", model.problem().get().code());
        model.code().set(own);
        assertNull(model.problem().get());
        model.approve();
        assertEquals("exchange.code.k08", model.problem().get().code());
        assertEquals("PENDING", model.rows().get(0).status());
    }

    @Test
    void countsDigitsUntilTheyAreEnough() {
        model.open(model.rows().get(0));
        model.code().set(both.slipCode().substring(0, 30));
        assertNull(model.problem().get());
        assertFalse(model.ready().get());
    }

    @Test
    void whatWasTypedIsLetGoWithTheKey() {
        model.open(model.rows().get(0));
        model.code().set("12345");
        model.close();
        assertEquals("", model.code().get());
        assertNull(model.opened().get());
    }

    @Test
    void theWelcomeFileItWritesIsTakenBySchools() throws IOException {
        Path place = Files.createDirectories(folder.resolve("for-schools"));
        model.publish(place);
        assertFalse(model.publishing().get());
        assertEquals(Meaning.DONE, notices.current().get().meaning());
        try (Stream<Path> written = Files.list(place)) {
            assertTrue(
                    both.school()
                            .sending()
                            .trustDirectorate(
                                    written.filter(file -> file.toString().endsWith(".json"))
                                            .findFirst()
                                            .orElseThrow(),
                                    model.own().get().verificationCode())
                            .confirmed());
        }
    }

    @Test
    void aFolderThatIsGoneIsSaid() {
        model.publish(folder.resolve("pulled-out"));
        assertEquals(Meaning.REFUSED, notices.current().get().meaning());
        assertFalse(model.publishing().get());
    }
}
