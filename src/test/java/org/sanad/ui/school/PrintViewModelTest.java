package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.Problem;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;
import org.sanad.ui.kit.HeldJobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.PaperNames;
import org.sanad.ui.kit.PaperPane;
import org.sanad.ui.kit.PaperPreview;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Screens;
import org.sanad.ui.kit.Texts;
import org.sanad.work.paper.ListAsk;
import org.sanad.work.paper.ListOrder;
import org.sanad.work.paper.PageImage;
import org.sanad.work.paper.Preview;
import org.sanad.work.paper.PrintableList;
import org.sanad.work.school.SchoolDesk;

final class PrintViewModelTest {
    @TempDir private Path folder;

    private final SameThreadJobRunner jobs = new SameThreadJobRunner();
    private final Notices notices = new Notices(new Texts(Language.FRENCH));
    private SchoolDesk desk;
    private PrintViewModel model;

    @BeforeEach
    void open() {
        desk = TestDesks.withPupils(folder);
        String programme = desk.papers().catalogue().get(0).programme();
        desk.benefits().propose(programme);
        desk.benefits()
                .mark(
                        programme,
                        desk.pupils().rows().stream().map(row -> row.id()).toList(),
                        org.sanad.model.ParticipationStatus.ENROLLED);
        model = new PrintViewModel(desk, jobs, notices);
        model.refresh();
    }

    @AfterEach
    void close() {
        model.close();
        desk.close();
    }

    @Test
    void showsTheFirstListAtOnce() {
        assertEquals(desk.papers().catalogue(), model.catalogue());
        assertEquals(1, model.paper().page().get());
        assertTrue(model.paper().pages().get() > 1);
        PageImage image = model.paper().image().get();
        assertEquals(image.width() * image.height(), image.argb().length);
    }

    @Test
    void turnsPagesWithinTheList() {
        PageImage first = model.paper().image().get();
        model.paper().turn(-1);
        assertEquals(1, model.paper().page().get());
        model.paper().turn(1);
        assertEquals(2, model.paper().page().get());
        assertNotSame(first, model.paper().image().get());
        model.paper().turn(model.paper().pages().get());
        assertEquals(2, model.paper().page().get());
    }

    @Test
    void narrowsToOneClass() {
        int all = model.paper().rows().get();
        model.options().schoolClass().set(model.options().classes().get(0));
        assertTrue(model.paper().rows().get() < all);
        assertEquals(1, model.paper().page().get());
    }

    /** The name proposed is of the paper asked for: nothing else may go out under it. */
    @Test
    void thePaperBeforeIsNeitherSavedNorPrintedOnceAnotherIsAskedFor() {
        HeldJobRunner held = new HeldJobRunner();
        PaperPreview paper = new PaperPreview(held, notices);
        ListOrder order = model.options().order(model.list().get());
        Function<Progress, Preview> made = progress -> desk.papers().preview(order, progress);
        Screens.stage();
        Button print =
                Screens.onFx(() -> new PaperPane(new Texts(Language.FRENCH), paper).printButton());
        Path file = folder.resolve("other.pdf");

        paper.show(made);
        held.letGo();
        assertFalse(print.isDisabled());
        paper.show(made);
        assertNotNull(paper.image().get(), "in sight until the other is there");
        assertTrue(print.isDisabled());
        paper.save(file, opened -> {});
        held.letGo();
        assertFalse(Files.exists(file));
        assertFalse(print.isDisabled());

        paper.show(
                progress -> {
                    throw UserProblem.of("print.printer.none");
                });
        held.letGo();
        assertEquals(Meaning.REFUSED, notices.current().get().meaning());
        assertGone(paper, print);

        Function<Progress, Preview> givenUp =
                progress -> {
                    throw new CancellationException();
                };
        paper.show(made);
        held.letGo();
        paper.show(givenUp);
        held.letGo();
        assertGone(paper, print);

        // given up for another
        paper.show(givenUp);
        paper.show(made);
        held.letGo();
        paper.save(file, opened -> {});
        held.letGo();
        assertTrue(Files.exists(file));
        paper.close();
        held.letGo();
    }

    private static void assertGone(PaperPreview paper, Button print) {
        assertNull(paper.image().get());
        assertEquals(0, paper.pages().get());
        assertTrue(print.isDisabled());
    }

    @Test
    void suggestsAnAsciiName() {
        model.options().language().set("ar+fr");
        model.options().schoolClass().set(model.options().classes().get(0));
        assertTrue(model.suggestedName().matches("[a-z0-9.-]+-ar-fr\\.pdf"), model.suggestedName());
    }

    @Test
    void theFileIsNamedInFrench() {
        assertEquals(
                "beneficiaires-million-cartables-ar.pdf",
                PaperNames.file("beneficiaries-million-bags", "-ar"));
        assertEquals(
                "besoins-annee-prochaine-internat-ar.pdf",
                PaperNames.file("needs-next-BOARDING", "-ar"));
        assertEquals("recapitulatif-ecole-ar.pdf", PaperNames.file("school-summary", "-ar"));
        for (PrintableList list : model.catalogue()) {
            String name = "-" + PaperNames.file(list.id(), "-");
            for (String english : List.of("sheet", "card", "list", "needs", "bags", "papers")) {
                assertFalse(name.contains("-" + english + "-"), name);
            }
        }
    }

    @Test
    void aCharacterThatBecameABoxIsToldAboveThePaper() throws IOException {
        Path table = folder.resolve("newcomer.csv");
        String schoolClass = desk.pupils().rows().get(0).schoolClass();
        Files.write(
                table,
                List.of(
                        "الرمز;النسب;الإسم;تاريخ الإزدياد;القسم",
                        "Z999999999;إيمان \u263A;العسري;03/04/2014;" + schoolClass));
        desk.rosters().apply(List.of(table), Progress.none());
        model.options().programme().set(PrintableList.WHOLE_SCHOOL);
        model.options().schoolClass().set(schoolClass);
        model.list()
                .set(
                        model.catalogue().stream()
                                .filter(list -> list.id().equals("class-sheet"))
                                .findFirst()
                                .orElseThrow());
        assertEquals(
                List.of("print.character.missing"),
                model.paper().warnings().stream().map(Problem::code).toList());
        Screens.stage();
        Screens.onFx(
                () -> {
                    PaperPane pane = new PaperPane(new Texts(Language.FRENCH), model.paper());
                    Paragraph told = (Paragraph) pane.lookup("#print-warnings");
                    assertTrue(told.isVisible());
                    assertTrue(told.text().contains("U+263A"), told.text());
                    assertSame(told, pane.getChildren().get(0), "the picture stands beneath");
                    return null;
                });
        String other =
                model.options().classes().stream()
                        .filter(one -> !one.equals(schoolClass))
                        .findFirst()
                        .orElseThrow();
        model.options().schoolClass().set(other);
        assertEquals(List.of(), model.paper().warnings(), "of the list before");
    }

    private static final String TAYSSIR = PaidSchool.TAYSSIR;

    private PrintableList ofTranche() {
        return model.catalogue().stream()
                .filter(list -> list.asks().contains(ListAsk.TRANCHE))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aListThatAsksForATrancheOffersThoseOfItsProgrammeAndSaysSo() {
        model.list().set(ofTranche());
        assertEquals(TAYSSIR, ofTranche().programme());
        assertEquals(List.of(1, 2, 3), model.options().tranches());
        assertEquals(ListAsk.TRANCHE, model.lacking().get());
        model.options().tranche().set(2);
        assertNull(model.lacking().get());
        assertTrue(model.suggestedName().contains("-t2-"), model.suggestedName());
        assertEquals(
                List.of(Month.JANUARY, Month.FEBRUARY, Month.MARCH),
                model.options().months(model.list().get(), 2));
        assertTrue(model.paper().pages().get() > 0);
    }

    @Test
    void theAbsenceSheetAsksForAMonth() {
        PrintableList sheet =
                model.catalogue().stream()
                        .filter(list -> list.asks().contains(ListAsk.MONTH))
                        .findFirst()
                        .orElseThrow();
        model.list().set(sheet);
        assertEquals(ListAsk.MONTH, model.lacking().get());
        assertEquals(desk.absences().months(), model.options().months());
        model.options().month().set(PaidSchool.OCTOBER);
        assertNull(model.lacking().get());
        assertTrue(model.suggestedName().contains("-2026-10-"), model.suggestedName());
        assertTrue(model.paper().pages().get() > 0);
        model.list().set(ofTranche());
        assertNull(model.options().month().get());
    }

    private PrintableList named(String id) {
        return model.catalogue().stream()
                .filter(list -> list.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void slipsAreNothingBeforeTheirTrancheIsSaid() {
        model.list().set(named("slips-tayssir"));
        assertNull(model.paper().image().get());
        assertEquals(0, model.paper().pages().get());
        assertTrue(model.options().impossible(model.list().get()));
        model.options().tranche().set(1);
        assertNull(model.lacking().get());
        assertTrue(model.paper().pages().get() > 0);
    }

    @Test
    void aCardCanBeOfOnePupilAlone() {
        model.list().set(named("pupil-card"));
        int all = model.paper().pages().get();
        assertTrue(all > 1);
        assertEquals(all, model.paper().rows().get(), "a card is no empty list");
        PupilChoice choice = model.options().pupilChoice();
        assertEquals(List.of(), choice.offered(), "nobody is offered before something is typed");
        choice.query().set(desk.pupils().rows().get(3).code().value());
        assertEquals(1, choice.offered().size());
        model.options().pupil().set(choice.offered().get(0));
        assertEquals(1, model.paper().pages().get());
        String name = model.suggestedName();
        assertFalse(name.contains(choice.offered().get(0).code().value().toLowerCase(Locale.ROOT)));
        model.list().set(named("class-sheet"));
        assertNull(model.options().pupil().get());
        assertNull(model.options().person().get());
    }

    @Test
    void aListThatAsksForNoneForgetsTheTranche() {
        model.list().set(ofTranche());
        model.options().tranche().set(2);
        PrintableList other =
                model.catalogue().stream()
                        .filter(list -> list.asks().isEmpty())
                        .findFirst()
                        .orElseThrow();
        model.list().set(other);
        assertNull(model.options().tranche().get());
        assertNull(model.lacking().get());
        assertEquals(List.of(), model.options().tranches());
    }

    @Test
    void namesTheListsOfOneProgrammeOrOfTheWholeSchool() {
        int all = model.catalogue().size();
        model.options().programme().set(PrintableList.WHOLE_SCHOOL);
        assertTrue(model.catalogue().size() < all);
        assertTrue(
                model.catalogue().stream()
                        .allMatch(list -> list.programme().equals(PrintableList.WHOLE_SCHOOL)));
        assertTrue(model.catalogue().contains(model.list().get()));
        model.options().programme().set(null);
        assertEquals(all, model.catalogue().size());
    }

    @Test
    void aTrancheAskedForElsewhereIsShownWhenThePageIs() {
        model.options().programme().set(PrintableList.WHOLE_SCHOOL);
        model.want(TAYSSIR, 3);
        model.refresh();
        assertEquals(ofTranche(), model.list().get());
        assertEquals(3, model.options().tranche().get());
        assertNull(model.options().programme().get());
        model.refresh();
        assertEquals(3, model.options().tranche().get());
    }

    @Test
    void savesWhatIsLookedAt() throws IOException {
        Path file = folder.resolve(model.suggestedName());
        List<Path> opened = new ArrayList<>();
        model.paper().save(file, opened::add);
        byte[] start = Files.readAllBytes(file);
        assertEquals("%PDF", new String(start, 0, 4, StandardCharsets.US_ASCII));
        assertEquals(Meaning.DONE, notices.current().get().meaning());
        String said = notices.current().get().text().getValue();
        assertTrue(said.contains(file.getFileName().toString()), said);
        assertTrue(said.contains(folder.toString()), said);
        notices.current().get().action().run();
        assertEquals(List.of(folder), opened);
    }

    /** The machines the tests run on have no printer; a printer gone is told as one that fails. */
    @Test
    void aPrinterThatIsNotThereIsSaidAndNothingIsLost() {
        model.paper().askPrinter();
        assertEquals(model.paper().printers().isEmpty(), !model.paper().asked().get());
        model.paper().printer().set("HP of the neighbour");
        model.paper().print();
        model.paper().from().set(99);
        model.paper().to().set(99);
        model.paper().print();
        assertEquals(2, jobs.problems().size());
        String gone = jobs.problems().get(0).problem().code();
        assertTrue(gone.startsWith("print.printer."), gone);
        assertEquals("work.paper.nothing-to-print", jobs.problems().get(1).problem().code());
        assertNotNull(model.paper().image().get());
    }

    @Test
    void letsTheListGo() {
        model.close();
        assertNull(model.paper().image().get());
        assertEquals(0, model.paper().pages().get());
    }
}
