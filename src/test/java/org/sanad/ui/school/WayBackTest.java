package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Isolate;
import org.sanad.i18n.Language;
import org.sanad.model.PlacementStatus;
import org.sanad.model.PupilNote;
import org.sanad.model.need.NeedRow;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Texts;
import org.sanad.work.absences.ClosureRequest;
import org.sanad.work.households.HouseholdRow;
import org.sanad.work.needs.DeliveryEntry;
import org.sanad.work.needs.NeedSpot;
import org.sanad.work.pupils.ManyPupils;
import org.sanad.work.pupils.MoveRequest;
import org.sanad.work.pupils.Newcomer;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.school.SchoolDesk;

/**
 * The button of a notice takes back what that notice tells of, though another of its kind was
 * entered since on another page; once more, or when something rests on it, it is refused in words.
 */
final class WayBackTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    private static final String BAGS = "MILLION_BAGS";

    @TempDir private Path folder;

    private final Texts texts = new Texts(Language.FRENCH);
    private final Notices notices = new Notices(texts);
    private final SameThreadJobRunner jobs = new SameThreadJobRunner();
    private SchoolDesk desk;
    private Runnable button;

    @BeforeEach
    void open() {
        desk = TestDesks.withPupils(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** The notice is there now; its button is pressed later. */
    private void noticed() {
        assertEquals(Meaning.DONE, notices.current().get().meaning());
        button = notices.current().get().action();
    }

    private void takenBack() {
        button.run();
        assertEquals(Meaning.DONE, notices.current().get().meaning());
    }

    private void refused(String code) {
        button.run();
        assertEquals(Meaning.REFUSED, notices.current().get().meaning());
        assertEquals(
                Isolate.strip(texts.now(code)),
                Isolate.strip(notices.current().get().text().getValue()));
    }

    private void refusedOnceMore() {
        refused("store.undo.already");
    }

    private PupilRow row(int index) {
        return desk.pupils().rows().get(index);
    }

    private boolean gone(int index) {
        return row(index).status() == PlacementStatus.LEFT;
    }

    private PupilsViewModel pupils() {
        PupilsViewModel pupils = new PupilsViewModel(jobs, notices, desk, texts);
        pupils.refresh();
        return pupils;
    }

    private MoveRequest leaving(int index) {
        return new MoveRequest(row(index).code(), DAY, null, null, null, null);
    }

    private void leaves(PupilsViewModel pupils, int index) {
        pupils.open(pupils.rows().get(index));
        pupils.moves().date().set("10/11/2026");
        pupils.moves().record();
    }

    @Test
    void ofTwoWhoLeaveTheFirstComesBack() {
        leaves(pupils(), 0);
        noticed();
        desk.moves().depart(leaving(1));
        takenBack();
        assertFalse(gone(0));
        assertTrue(gone(1));
        refusedOnceMore();
        assertTrue(gone(1));
    }

    @Test
    void whoCameBackSinceStaysHere() {
        leaves(pupils(), 0);
        noticed();
        MoveRequest back = new MoveRequest(row(0).code(), DAY.plusDays(3), null, null, null, null);
        desk.moves().arrive(back, Newcomer.back());
        refused("store.undo.changed-since");
        assertFalse(gone(0));
    }

    @Test
    void ofTwoChangesOfManyTheFirstGoesBack() {
        PupilsViewModel pupils = pupils();
        ManyPupilsForm form = pupils.many();
        form.selected().setAll(pupils.rows().subList(0, 3));
        pupils.openMany();
        form.what().set(ManyPupilsForm.What.DEPARTURE);
        form.date().set("10/11/2026");
        List<ManyPupilsForm.Asked> asked = new ArrayList<>();
        form.prepare(asked::add);
        form.apply(asked.get(0));
        noticed();
        desk.manyPupils()
                .apply(Set.of(row(3).id()), new ManyPupils.Departure(DAY, null, null, null));
        takenBack();
        assertFalse(gone(0));
        assertTrue(gone(3));
        refusedOnceMore();
        assertTrue(gone(3));
    }

    @Test
    void ofTwoDeliveriesTheFirstGoesBack() {
        NeedsViewModel model = new NeedsViewModel(jobs, notices, desk);
        model.refresh();
        model.programme()
                .set(
                        model.programmes().stream()
                                .filter(one -> one.code().equals(BAGS))
                                .findFirst()
                                .orElseThrow());
        NeedRow row = model.rows().get(0);
        model.chosen().set(row);
        model.entry().kind().set(NeedEntry.Kind.DELIVERY);
        model.entry().field("date").set("02/10/2026");
        model.entry().field("quantity").set("5");
        model.entry().save();
        noticed();
        NeedSpot spot =
                new NeedSpot(model.site(row.site()), row.level(), row.gender(), row.article());
        DeliveryEntry another =
                new DeliveryEntry(0, spot, LocalDate.of(2026, 10, 3), null, null, 9, 0);
        assertEquals(1, desk.needs().deliver(BAGS, null, List.of(another)).written());
        takenBack();
        assertEquals(
                List.of(9),
                desk.pieces().list(BAGS, null).stream().map(p -> p.quantity()).toList());
        refusedOnceMore();
        assertEquals(1, desk.pieces().list(BAGS, null).size());
    }

    @Test
    void ofTwoHouseholdsParentedTheFirstGoesBack() {
        desk.guardians().apply(Path.of("src/test/resources/massar/guardians_windows1256.csv"));
        HouseholdsViewModel model = new HouseholdsViewModel(jobs, notices, desk);
        model.refresh();
        List<HouseholdRow> several =
                model.rows().stream().filter(row -> row.household().children().size() > 1).toList();
        int homes = model.rows().size();
        model.open(several.get(0));
        model.contents().remove(several.get(0).children().get(0));
        noticed();
        assertEquals(homes + 1, desk.households().rows().size());
        desk.households().split(List.of(several.get(1).children().get(0).code()), null);
        takenBack();
        assertEquals(homes + 1, desk.households().rows().size());
        assertTrue(
                model.rows().stream()
                        .anyMatch(row -> row.household().equals(several.get(0).household())));
        refusedOnceMore();
        assertEquals(homes + 1, desk.households().rows().size());
    }

    @Test
    void ofTwoClosuresTheFirstGoesAndOneCorrectedSinceStays() {
        AbsencesViewModel model = new AbsencesViewModel(jobs, notices, desk);
        model.refresh();
        model.month().set(YearMonth.of(2026, 10));
        ClosureForm form = model.closing();
        form.add();
        form.from().set("05/10/2026");
        form.reason().set(form.reasons().get(0));
        form.save();
        noticed();
        LocalDate other = LocalDate.of(2026, 10, 20);
        String reason = form.reasons().get(0).code();
        desk.absences().close(new ClosureRequest(other, other, reason, null, null));
        takenBack();
        assertEquals(1, model.sheet().get().closures().size());
        assertEquals(other, model.sheet().get().closures().get(0).from());
        refusedOnceMore();

        form.edit(model.sheet().get().closures().get(0));
        form.to().set("21/10/2026");
        form.save();
        noticed();
        UUID closure = model.sheet().get().closures().get(0).id();
        desk.absences()
                .change(closure, new ClosureRequest(other, other.plusDays(4), reason, null, null));
        refused("store.undo.changed-since");
        model.refresh();
        assertEquals(other.plusDays(4), model.sheet().get().closures().get(0).to());
    }

    @Test
    void ofTwoNotesRemovedTheFirstComesBack() {
        PupilsViewModel pupils = pupils();
        UUID first = row(0).id();
        PupilNote one = desk.pupilNotes().add(first, DAY, "واحد");
        PupilNote two = desk.pupilNotes().add(first, DAY, "اثنان");
        pupils.open(pupils.rows().get(0));
        pupils.notes().remove(one);
        noticed();
        desk.pupilNotes().remove(two);
        takenBack();
        assertEquals(List.of(one), pupils.notes().notes());
        refusedOnceMore();
        assertEquals(List.of(one), desk.pupilNotes().list(first));
    }

    @Test
    void ofTwoDoubtsKeptTheFirstIsOpenAgain() {
        desk.benefits().set("TAYSSIR", List.of(row(0).code(), row(1).code(), row(2).code()));
        ChecksViewModel model = new ChecksViewModel(jobs, notices, desk, null);
        model.refresh();
        List<Finding> doubts =
                model.findings().stream().filter(one -> one.violation().keepable()).toList();
        KeepForm form = model.keeping();
        form.ask(new CheckLine.One(doubts.get(0)));
        form.reason().set(form.reasons().get(0));
        form.keep();
        noticed();
        String code = form.reasons().get(0).code();
        desk.checks().keep(List.of(doubts.get(1).violation()), code, null);
        takenBack();
        assertEquals(
                List.of(doubts.get(1).violation()),
                model.kept().stream().map(Finding::violation).toList());
        refusedOnceMore();
        assertEquals(1, desk.checks().findings().kept().size());
    }

    /** Ctrl+Z, and the button that turns exactly that round again. */
    @Test
    void whatWasMadeAgainIsTakenBackAndNotWhatWasTypedSince() {
        UndoViewModel last = new UndoViewModel(desk.lastActions(), jobs, notices, texts, () -> {});
        desk.moves().depart(leaving(0));
        last.undo();
        last.redo();
        button = notices.current().get().action();
        desk.moves().depart(leaving(1));
        button.run();
        assertFalse(gone(0));
        assertTrue(gone(1));
        button.run();
        assertEquals(Meaning.REFUSED, notices.current().get().meaning());
        assertTrue(gone(1));
    }

    @Test
    void whatWasTakenBackComesAgainAndNotWhatWasTakenBackBefore() {
        UndoViewModel last = new UndoViewModel(desk.lastActions(), jobs, notices, texts, () -> {});
        UUID first = UUID.randomUUID();
        desk.within(first).moves().depart(leaving(0));
        desk.moves().depart(leaving(1));
        desk.lastActions().undo(first);
        last.undo();
        assertFalse(gone(1));
        notices.current().get().action().run();
        assertFalse(gone(0));
        assertTrue(gone(1));
        // what was undone first is still there to be made again
        last.redo();
        assertTrue(gone(0));
    }
}
