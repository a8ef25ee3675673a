package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.pack.FieldDefinition;
import org.sanad.model.pack.Programme;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.TickMark;
import org.sanad.ui.school.ProgrammesViewModel.SheetRow;
import org.sanad.work.drafts.Drafts;
import org.sanad.work.school.SchoolDesk;

/** The further fields of participants of a built-in programme, on the real store. */
final class BenefitDetailsTest {
    @TempDir private Path folder;

    private SchoolDesk desk;
    private ProgrammesViewModel sheet;
    private BenefitDetails details;
    private Programme transport;
    private SheetRow pupil;
    private SheetRow next;

    @BeforeEach
    void enrolTwo() {
        desk = TestDesks.withPupils(folder);
        readSheet();
        transport =
                sheet.columns().stream()
                        .filter(one -> one.code().equals("TRANSPORT"))
                        .findFirst()
                        .orElseThrow();
        List<SheetRow> eligible =
                sheet.rows().stream()
                        .filter(row -> sheet.mark(row, transport) == TickMark.ELIGIBLE)
                        .toList();
        pupil = eligible.get(0);
        next = eligible.get(3);
        sheet.toggle(List.of(pupil), List.of(transport));
        sheet.toggle(List.of(next), List.of(transport));
    }

    @AfterEach
    void closeDesk() {
        desk.close();
    }

    @Test
    void theCellSaysThatADetailIsMissingUntilItIsFilled() {
        assertEquals(TickMark.LACKING, sheet.mark(pupil, transport));
        sheet.open(pupil, transport);
        assertEquals("model.field.missing", details.doubt(field("MEANS")).code());
        details.leave(field("MEANS"), "BUS");
        assertTrue(details.saved().get());
        assertNull(details.doubt(field("MEANS")));
        assertFalse(sheet.mark(pupil, transport) == TickMark.LACKING);
        assertEquals("BUS", stored(pupil, "MEANS"));
    }

    @Test
    void whatDoesNotFitStaysTypedAndIsNotSaved() {
        sheet.open(pupil, transport);
        details.leave(field("DISTANCE_KM"), "loin");
        assertEquals("model.field.wrong-form", details.refusal(field("DISTANCE_KM")).code());
        assertFalse(details.saved().get());
        details.go(1);
        assertEquals(next, details.shown().get().row());
        assertEquals("", details.typed(field("DISTANCE_KM")));
        details.go(-1);
        assertEquals("loin", details.typed(field("DISTANCE_KM")));
        assertNull(stored(pupil, "DISTANCE_KM"));
        details.leave(field("DISTANCE_KM"), "3");
        assertNull(details.refusal(field("DISTANCE_KM")));
        assertEquals("3", stored(pupil, "DISTANCE_KM"));
    }

    @Test
    void whatDoesNotFitOutlivesThePowerCutAndIsNeverData() {
        sheet.open(pupil, transport);
        details.leave(field("DISTANCE_KM"), "loin");
        details.leave(field("MEANS"), "BUS");
        powerCut();

        assertNull(stored(pupil, "DISTANCE_KM"));
        sheet.open(next, transport);
        assertFalse(details.typing().restored().get());
        sheet.open(pupil, transport);
        assertTrue(details.typing().restored().get());
        assertEquals("loin", details.typed(field("DISTANCE_KM")));
        assertEquals("model.field.wrong-form", details.refusal(field("DISTANCE_KM")).code());
        assertEquals("BUS", details.typed(field("MEANS")));
        details.leave(field("DISTANCE_KM"), "3");
        assertEquals("3", stored(pupil, "DISTANCE_KM"));
        assertFalse(details.typing().restored().get());
        assertEquals(Map.of(), kept());
        desk.lastActions().undo();
        assertNull(stored(pupil, "DISTANCE_KM"));
        assertEquals(Map.of(), kept());
    }

    @Test
    void whatWasBeingTypedWhenTheDeskClosedWaitsUntilItsFieldIsLeft() {
        sheet.open(pupil, transport);
        details.typing(field("DISTANCE_KM"), "1");
        details.keep();
        powerCut();

        assertNull(stored(pupil, "DISTANCE_KM"), "half of 12 is not 1");
        sheet.open(pupil, transport);
        assertTrue(details.typing().restored().get());
        assertEquals("1", details.typed(field("DISTANCE_KM")));
        assertNull(details.refusal(field("DISTANCE_KM")));
        assertNull(stored(pupil, "DISTANCE_KM"));
        details.leave(field("DISTANCE_KM"), "1");
        assertEquals("1", stored(pupil, "DISTANCE_KM"));
        assertEquals(Map.of(), kept());
    }

    @Test
    void whatWaitsOfOneWhoTakesNoPartAnyMoreWaitsAsLongAsThatCanBeTakenBack() {
        sheet.open(pupil, transport);
        details.leave(field("DISTANCE_KM"), "loin");
        assertEquals(Map.of("DISTANCE_KM", "loin"), kept());
        UUID none = Drafts.participant(pupil.pupil(), "NO_PROGRAMME");
        Map<String, String> typed = Map.of("DISTANCE_KM", "loin");
        desk.drafts().keep(Drafts.Form.BENEFIT, none, typed);
        desk.drafts().forgetGone();
        assertEquals(typed, kept());
        assertEquals(Map.of(), desk.drafts().find(Drafts.Form.BENEFIT, none));
        sheet.toggle(List.of(pupil), List.of(transport));
        desk.drafts().forgetGone();
        assertEquals(typed, kept());
        desk.lastActions().undo();
        assertEquals(typed, kept());
    }

    private Map<String, String> kept() {
        UUID of = Drafts.participant(pupil.pupil(), transport.code());
        return desk.drafts().find(Drafts.Form.BENEFIT, of);
    }

    /** The desk goes as in a power cut: nobody is asked, nothing is saved. */
    private void powerCut() {
        desk.close();
        desk = TestDesks.reopened(folder);
        readSheet();
    }

    private void readSheet() {
        Texts texts = new Texts(Language.FRENCH);
        Notices notices = new Notices(texts);
        sheet = new ProgrammesViewModel(new SameThreadJobRunner(), notices, texts, desk);
        sheet.refresh();
        details = sheet.details();
    }

    @Test
    void aFieldIsAskedWithItsConditionAndEmptiedWithoutIt() {
        sheet.open(pupil, transport);
        details.leave(field("MEANS"), "BICYCLE");
        assertTrue(details.shown().get().form().asked(field("BICYCLE_NUMBER")));
        details.leave(field("BICYCLE_NUMBER"), "B 12");
        details.leave(field("HANDED_ON"), "5/10/2026");
        assertEquals("2026-10-05", stored(pupil, "HANDED_ON"));
        details.leave(field("MEANS"), "BUS");
        assertFalse(details.shown().get().form().asked(field("BICYCLE_NUMBER")));
        assertNull(stored(pupil, "BICYCLE_NUMBER"));
    }

    @Test
    void goesAlongTheParticipantsOnly() {
        sheet.open(pupil, transport);
        assertFalse(details.hasMore(-1));
        assertTrue(details.hasMore(1));
        details.go(1);
        assertEquals(next, details.shown().get().row());
        details.go(1);
        assertEquals(next, details.shown().get().row());
    }

    @Test
    void aCellWithoutParticipantOpensNothing() {
        SheetRow other =
                sheet.rows().stream()
                        .filter(row -> sheet.mark(row, transport) == TickMark.ELIGIBLE)
                        .findFirst()
                        .orElseThrow();
        assertFalse(sheet.opens(other, transport));
        sheet.open(other, transport);
        assertNull(details.shown().get());
    }

    @Test
    void takingOutAParticipantAsksBeforeDetailsAreLost() {
        sheet.open(pupil, transport);
        details.leave(field("MEANS"), "BUS");
        sheet.toggle(List.of(pupil, next), List.of(transport));
        assertEquals(1, sheet.losingDetails(sheet.losing().get()));
        assertEquals("BUS", stored(pupil, "MEANS"));
        sheet.takeOut(sheet.losing().get());
        assertNull(sheet.losing().get());
        assertEquals(TickMark.ELIGIBLE, sheet.mark(pupil, transport));
        assertEquals(TickMark.ELIGIBLE, sheet.mark(next, transport));
        sheet.toggle(List.of(pupil), List.of(transport));
        sheet.toggle(List.of(pupil), List.of(transport));
        assertNull(sheet.losing().get());
        assertEquals(TickMark.ELIGIBLE, sheet.mark(pupil, transport));
    }

    @Test
    void aPupilKeptOutOpensTheQuestionWhy() {
        sheet.keepOut(pupil, transport);
        sheet.keepOutFor(sheet.askedWhy().get(), "ABSENT", null);
        assertFalse(sheet.reasonOf(pupil, transport).isBlank());
        sheet.open(pupil, transport);
        assertEquals(pupil, sheet.askedWhy().get().row());
        assertNull(details.shown().get());
    }

    private FieldDefinition field(String code) {
        return transport.versions().get(transport.versions().size() - 1).field(code).orElseThrow();
    }

    private String stored(SheetRow row, String field) {
        return desk.benefitFields().values(row.pupil(), "TRANSPORT").get(field);
    }
}
