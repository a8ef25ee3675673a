package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.PupilNote;
import org.sanad.model.SchoolYear;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.FieldDefinition;
import org.sanad.model.pack.Programme;
import org.sanad.ui.kit.HeldJobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.TickMark;
import org.sanad.work.drafts.Drafts;
import org.sanad.work.school.SchoolDesk;

/**
 * A save is refused when its form shows something else, or is closed: that is told all the same,
 * and what was typed waits for what it is of.
 */
final class LateRefusalTest {
    private static final UUID THE_YEAR = Drafts.ofYear(new SchoolYear(2026));

    @TempDir private Path folder;

    private final UserProblem busy = UserProblem.of("store.database.busy");
    private final Texts texts = new Texts(Language.ARABIC);
    private final Notices notices = new Notices(texts);
    private final HeldJobRunner jobs = new HeldJobRunner();
    private SchoolDesk desk;

    /** What is done in the window while the save is under way. */
    private Runnable meanwhile = () -> {};

    @BeforeEach
    void open() {
        desk = TestDesks.withPupils(folder);
        desk.guardians().apply(TestDesks.GUARDIANS);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Map<String, String> kept(Drafts.Form form, UUID subject) {
        return desk.drafts().find(form, subject);
    }

    private void told(boolean now) {
        boolean refused =
                notices.current().get() != null
                        && notices.current().get().meaning() == Meaning.REFUSED;
        assertEquals(now, refused);
    }

    /** What was asked to be kept is done, the save that follows it is refused. */
    private void refuseTheSave() {
        while (jobs.held() > 1) {
            jobs.letGoFirst();
        }
        meanwhile.run();
        jobs.refuseFirst(busy);
        jobs.letGo();
    }

    @Test
    void ofAChildWhenAnotherHouseholdIsShown() {
        HouseholdsViewModel model = new HouseholdsViewModel(jobs, notices, desk);
        model.refresh();
        jobs.letGo();
        UUID id = model.rows().get(0).household().id();
        model.open(model.rows().get(0));
        jobs.letGo();
        HouseholdContents contents = model.contents();
        contents.code().set("R134249316");
        contents.school().set("02063S");
        contents.rank().set("1");
        contents.addElsewhere();
        meanwhile = () -> model.open(model.rows().get(1));
        refuseTheSave();
        told(true);
        assertNull(contents.problem().get(), "never beside the fields of another one");
        assertEquals("R134249316", kept(Drafts.Form.CHILD, id).get("code"));
        model.open(model.rows().get(0));
        jobs.letGo();
        assertEquals("R134249316", contents.code().get());
    }

    @Test
    void ofPupilsOnceTheirDrawerIsClosed() {
        PupilsViewModel pupils = new PupilsViewModel(jobs, notices, desk, texts);
        pupils.refresh();
        jobs.letGo();
        pupils.many().selected().setAll(pupils.rows().subList(0, 2));
        pupils.openMany();
        jobs.letGo();
        ManyPupilsForm form = pupils.many();
        form.what().set(ManyPupilsForm.What.DEPARTURE);
        form.date().set("10/11/2026");
        List<ManyPupilsForm.Asked> asked = new ArrayList<>();
        form.prepare(asked::add);
        jobs.letGo();
        form.apply(asked.get(0));
        refuseTheSave();
        told(false);
        assertEquals(busy.problem(), form.problem().get(), "in sight beside the form");
        form.typing().seen(() -> false);
        form.apply(asked.get(0));
        refuseTheSave();
        told(true);
        assertEquals("10/11/2026", kept(Drafts.Form.MANY, THE_YEAR).get("date"));
    }

    @Test
    void ofANoteThatIsRemovedWhenAnotherPupilIsShown() {
        PupilsViewModel pupils = new PupilsViewModel(jobs, notices, desk, texts);
        pupils.refresh();
        jobs.letGo();
        UUID pupil = pupils.rows().get(0).id();
        PupilNote note = desk.pupilNotes().add(pupil, desk.pupilNotes().today(), "زار");
        pupils.open(pupils.rows().get(0));
        jobs.letGo();
        pupils.notes().remove(note);
        pupils.open(pupils.rows().get(1));
        jobs.refuseFirst(busy);
        jobs.letGo();
        told(true);
        assertNull(pupils.notes().problem().get());
    }

    @Test
    void ofADoubtWhenAnotherOneIsAskedAbout() {
        ChecksViewModel model = new ChecksViewModel(jobs, notices, desk, new RecordedWays());
        model.refresh();
        jobs.letGo();
        List<CheckLine> doubts =
                model.findings().stream()
                        .map(CheckLine.One::new)
                        .map(CheckLine.class::cast)
                        .filter(ChecksViewModel::mayKeep)
                        .toList();
        model.askToKeep(doubts.get(0));
        jobs.letGo();
        KeepForm form = model.keeping();
        form.reason().set(form.reasons().get(0));
        form.keep();
        meanwhile = () -> model.askToKeep(doubts.get(1));
        refuseTheSave();
        told(true);
        assertNull(form.problem().get());
    }

    @Test
    void ofANumberWhenAnotherRowIsChosen() {
        NeedsViewModel model = new NeedsViewModel(jobs, notices, desk);
        model.refresh();
        jobs.letGo();
        TypedNeeds.choose(model, TypedNeeds.BAGS);
        jobs.letGo();
        model.chosen().set(model.rows().get(0));
        jobs.letGo();
        NeedEntry entry = model.entry();
        entry.field("recovered").set("5");
        entry.save();
        meanwhile = () -> model.chosen().set(model.rows().get(1));
        refuseTheSave();
        told(true);
        assertNull(entry.problem().get());
        model.chosen().set(model.rows().get(0));
        jobs.letGo();
        assertEquals("5", entry.field("recovered").get());
    }

    @Test
    void ofAFieldOfABeneficiaryOnceTheSheetIsClosed() {
        ProgrammesViewModel sheet = new ProgrammesViewModel(jobs, notices, texts, desk);
        sheet.refresh();
        jobs.letGo();
        Programme transport =
                sheet.columns().stream()
                        .filter(one -> one.code().equals("TRANSPORT"))
                        .findFirst()
                        .orElseThrow();
        ProgrammesViewModel.SheetRow pupil =
                sheet.rows().stream()
                        .filter(row -> sheet.mark(row, transport) == TickMark.ELIGIBLE)
                        .findFirst()
                        .orElseThrow();
        sheet.toggle(List.of(pupil), List.of(transport));
        jobs.letGo();
        sheet.open(pupil, transport);
        jobs.letGo();
        BenefitDetails details = sheet.details();
        FieldDefinition distance =
                details.shown().get().form().fields().stream()
                        .filter(field -> field.code().equals("DISTANCE_KM"))
                        .findFirst()
                        .orElseThrow();
        details.typing(distance, "12");
        details.leave(distance, "12");
        meanwhile = details::close;
        refuseTheSave();
        told(true);
        UUID of = Drafts.participant(pupil.pupil(), transport.code());
        assertEquals(Map.of("DISTANCE_KM", "12"), kept(Drafts.Form.BENEFIT, of));
    }
}
