package org.sanad.ui.directorate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.Gresa;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Texts;
import org.sanad.work.receive.IntakeRow;

final class IntakeViewModelTest {
    @TempDir private Path folder;

    private final Notices notices = new Notices(new Texts(Language.FRENCH));
    private OfficeAndSchool both;
    private IntakeViewModel model;

    @BeforeEach
    void open() {
        both = new OfficeAndSchool(folder);
        model = new IntakeViewModel(both.office(), new SameThreadJobRunner(), notices);
    }

    @AfterEach
    void close() {
        both.close();
    }

    private void approve() {
        both.office().intake().confirm(new Gresa(OfficeAndSchool.SCHOOL), both.slipCode());
    }

    @Test
    void aNewSchoolWaitsForTheCodeOfItsSlip() {
        both.pack();
        model.take(List.of(both.stick()));
        assertEquals(2, model.rows().size());
        IntakeRow declaration = model.rows().get(0);
        assertEquals("declaration", declaration.type());
        assertEquals("K02", declaration.code());
        assertEquals("مجموعة مدارس أسيف أزكار", declaration.schoolName());
        assertNotNull(declaration.receivedOn());
        assertEquals(IntakeViewModel.NextStep.TYPE_CODE, IntakeViewModel.nextStep(declaration));
        assertEquals(Meaning.DOUBTFUL, notices.current().get().meaning());
        assertFalse(model.busy().get());
    }

    @Test
    void aDeclarationWithoutItsEnrolmentAsksForThat() {
        model.take(List.of(both.pack()));
        IntakeRow declaration = model.rows().get(0);
        assertEquals("K01", declaration.code());
        assertEquals(
                IntakeViewModel.NextStep.TAKE_ENROLMENT, IntakeViewModel.nextStep(declaration));
        model.opened().set(declaration);
        model.refuseOpened();
        assertEquals("rejected", model.opened().get().verdict());
        assertEquals("K01", model.opened().get().code());
        assertEquals(IntakeViewModel.NextStep.NONE, IntakeViewModel.nextStep(model.opened().get()));
        assertEquals(Meaning.DONE, notices.current().get().meaning());
    }

    @Test
    void acceptsWithoutANextStepOnceTheKeyIsApproved() {
        both.pack();
        model.take(List.of(both.stick()));
        approve();
        model.refresh();
        assertEquals(
                List.of("accepted", "accepted"),
                model.rows().stream().map(IntakeRow::verdict).toList());
        assertEquals(IntakeViewModel.NextStep.NONE, IntakeViewModel.nextStep(model.rows().get(0)));
    }

    @Test
    void theSameStickAgainChangesNothingAndSaysSo() {
        both.pack();
        model.take(List.of(both.stick()));
        approve();
        model.take(List.of(both.stick()));
        assertEquals(2, model.received().get());
        assertEquals(
                "Fichiers vérifiés\u00a0: 2. Admis\u00a0: 0, en attente\u00a0: 0,"
                        + " refusés\u00a0: 0, déjà reçus\u00a0: 2.",
                org.sanad.i18n.Isolate.strip(notices.current().get().text().getValue()));
    }

    @Test
    void aFileThatIsNoBundleIsShownThoughNothingOfItIsKept() throws IOException {
        Path letter = Files.writeString(both.stick().resolve("letter.json"), "{\"a\":1}");
        model.take(List.of(letter));
        IntakeRow row = model.rows().get(0);
        assertEquals("rejected", row.verdict());
        assertEquals("letter.json", row.fileName());
        assertNull(row.entry());
        assertEquals(Meaning.REFUSED, notices.current().get().meaning());
        assertEquals(List.of(), both.office().intake().received());
    }

    @Test
    void saysThatAFolderHoldsNoBundle() throws IOException {
        model.take(List.of(Files.createDirectory(folder.resolve("holiday-pictures"))));
        assertEquals(0, model.rows().size());
        assertEquals(Meaning.DOUBTFUL, notices.current().get().meaning());
    }

    @Test
    void aFolderThatIsGoneLeavesTheDeskUsable() {
        model.take(List.of(folder.resolve("pulled-out")));
        assertFalse(model.busy().get());
        assertEquals(Meaning.REFUSED, notices.current().get().meaning());
    }

    @Test
    void findsBySchoolAndShowsWhatWaitsAlone() {
        both.pack();
        model.take(List.of(both.stick()));
        model.query().set("ازكار");
        assertEquals(0, model.rows().size());
        model.query().set("07318l");
        assertEquals(2, model.rows().size());
        approve();
        model.refresh();
        model.waitingOnly().set(true);
        assertEquals(0, model.rows().size());
    }

    @Test
    void theRowLookedAtFollowsItsVerdict() {
        both.pack();
        model.take(List.of(both.stick()));
        model.opened().set(model.rows().get(0));
        approve();
        model.refresh();
        assertEquals("accepted", model.opened().get().verdict());
        model.query().set("nothing like it");
        assertNull(model.opened().get());
    }
}
