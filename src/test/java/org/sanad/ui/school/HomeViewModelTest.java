package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.Area;
import org.sanad.model.BundleState;
import org.sanad.model.Gender;
import org.sanad.model.Gresa;
import org.sanad.model.LocalizedText;
import org.sanad.model.Progress;
import org.sanad.model.School;
import org.sanad.model.SchoolYear;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Screens;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.Theme;
import org.sanad.work.benefits.BenefitRow;
import org.sanad.work.desk.PublicKeys;
import org.sanad.work.pupils.MoveRequest;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.school.Overview;
import org.sanad.work.school.Overview.ProgrammeState;
import org.sanad.work.school.SchoolDesk;
import org.sanad.work.send.OutboxRow;

final class HomeViewModelTest {
    private static final School SCHOOL =
            new School(new Gresa("04123X"), "مدرسة الأطلس", Area.RURAL, null, null, null, null);

    /** The list of the year after. */
    private static final Path NEXT = Path.of("src/test/resources/massar/ListEleve_20270920.xlsx");

    @TempDir private Path folder;

    private static Overview overview(int pupils, int undecided, int errors, boolean known) {
        List<ProgrammeState> programmes = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            programmes.add(
                    new ProgrammeState(
                            "P" + i,
                            new LocalizedText("ب" + i, "P" + i),
                            null,
                            9,
                            0,
                            undecided + i,
                            0,
                            0,
                            null,
                            List.of()));
        }
        if (undecided == 0) {
            programmes.clear();
        }
        return new Overview(
                SCHOOL,
                new SchoolYear(2026),
                pupils,
                0,
                programmes,
                errors,
                0,
                null,
                known,
                List.of(),
                LocalDate.of(2026, 11, 24),
                false);
    }

    private static List<HomeCard.Kind> kinds(Overview overview) {
        return HomeCard.of(overview, 0).stream().map(HomeCard::kind).toList();
    }

    @Test
    void asksFirstForTheListAndTheDirectorate() {
        assertEquals(
                List.of(HomeCard.Kind.IMPORT, HomeCard.Kind.WELCOME),
                kinds(overview(0, 0, 0, false)));
    }

    @Test
    void offersToSendOnlyWhereItCanBeSealed() {
        assertEquals(List.of(HomeCard.Kind.SEND), kinds(overview(10, 0, 0, true)));
        assertEquals(List.of(HomeCard.Kind.WELCOME), kinds(overview(10, 0, 0, false)));
        assertEquals(
                List.of(HomeCard.Kind.IMPORT, HomeCard.Kind.TAKE_BACK),
                kinds(overview(0, 0, 0, true)));
    }

    @Test
    void neverShowsMoreThanFiveCards() {
        List<HomeCard> cards = HomeCard.of(overview(10, 1, 3, false), 0);
        assertEquals(HomeCard.MOST, cards.size());
        assertEquals(HomeCard.Kind.MEND, cards.get(4).kind());
        assertEquals(3, cards.get(4).count());
    }

    @Test
    void putsTheProgrammeWithMostUndecidedFirst() {
        List<HomeCard> cards = HomeCard.of(overview(10, 1, 0, true), 0);
        assertEquals(List.of(7, 6, 5, 4), cards.stream().limit(4).map(HomeCard::count).toList());
        assertEquals(HomeCard.Kind.SEND, cards.get(4).kind());
    }

    @Test
    void readsARealSchoolAfreshEachTime() throws Exception {
        SameThreadJobRunner jobs = new SameThreadJobRunner();
        PublicKeys keys = TestDesks.directorate(folder);
        try (SchoolDesk desk = TestDesks.empty(folder)) {
            HomeViewModel model = new HomeViewModel(desk, jobs);
            model.refresh();
            assertEquals(HomeCard.Kind.IMPORT, model.cards().get(0).kind());
            desk.sending().trustDirectorate(TestDesks.welcome(folder, keys), null);
            model.refresh();
            assertEquals(HomeCard.Kind.TAKE_BACK, model.cards().get(1).kind());
            HomeViewModel shown = new HomeViewModel(desk, jobs);
            shown.refresh();
            show(shown, "home-take-back");
            desk.rosters().apply(List.of(TestDesks.LIST), Progress.none());
            model.refresh();
            assertEquals(186, model.overview().get().pupils());
            assertEquals(HomeCard.Kind.SEND, model.cards().get(model.cards().size() - 1).kind());
            Path stick = Files.createDirectory(folder.resolve("stick"));
            desk.sending().pack(stick, Progress.none());
            model.refresh();
            assertEquals(BundleState.CARRIED, model.trail().get(0).state());
            HomeCard made = model.cards().get(model.cards().size() - 1);
            assertEquals(HomeCard.Kind.SENT, made.kind(), "nothing changed since");
            assertEquals(model.trail().get(0), made.bundle());
            shown = new HomeViewModel(desk, jobs);
            shown.refresh();
            show(shown, "home-bundle-made");
            List<BenefitRow> eligible = desk.benefits().propose("TAYSSIR").eligible();
            desk.benefits().set("TAYSSIR", List.of(eligible.get(0).code()));
            model.refresh();
            assertEquals(HomeCard.Kind.SEND, model.cards().get(model.cards().size() - 1).kind());
            assertNull(model.overview().get().sent());
        }
        assertTrue(jobs.problems().isEmpty());
    }

    @Test
    void countsWhatRemainsInEachProgrammeAndShowsIt() {
        try (SchoolDesk desk = TestDesks.withPupils(folder)) {
            List<BenefitRow> eligible = desk.benefits().propose("TAYSSIR").eligible();
            desk.benefits()
                    .set("TAYSSIR", eligible.stream().limit(40).map(BenefitRow::code).toList());
            HomeViewModel model = new HomeViewModel(desk, new SameThreadJobRunner());
            model.refresh();
            Overview now = model.overview().get();
            ProgrammeState tayssir =
                    now.programmes().stream()
                            .filter(one -> one.code().equals("TAYSSIR"))
                            .findFirst()
                            .orElseThrow();
            assertEquals(eligible.size(), tayssir.eligible());
            assertEquals(40, tayssir.enrolled());
            assertEquals(40, tayssir.incomplete(), "nobody's household is known");
            assertEquals(0, tayssir.refused());
            assertEquals(LocalDate.of(2026, 10, 24), tayssir.lastDay().on());
            assertEquals(
                    40, tayssir.levels().stream().mapToInt(one -> one.girls() + one.boys()).sum());
            assertEquals(
                    now.pupils(),
                    now.levels().stream().mapToInt(one -> one.girls() + one.boys()).sum());
            assertTrue(now.levels().get(0).level().ar().startsWith("الأولى ابتدائي"));
            show(model, "home-standing");
            if (!now.todayDoubtful()) {
                desk.rosters().apply(List.of(NEXT), Progress.none());
            }
            HomeViewModel later = new HomeViewModel(desk, new SameThreadJobRunner());
            later.refresh();
            assertTrue(later.overview().get().todayDoubtful(), "one of two years is not now");
            show(later, "home-doubtful-clock", "#home-clock");
        }
    }

    @Test
    void whoLeftIsNotCountedAnyMoreButIsSentOn() {
        try (SchoolDesk desk = TestDesks.withPupils(folder)) {
            HomeViewModel model = new HomeViewModel(desk, new SameThreadJobRunner());
            model.refresh();
            int girls = model.overview().get().girlsPresent();
            assertEquals(186, model.overview().get().present());
            desk.moves().depart(leaving(desk, Gender.FEMALE));
            desk.moves().depart(leaving(desk, Gender.MALE));
            model.refresh();
            Overview now = model.overview().get();
            assertEquals(184, now.present());
            assertEquals(girls - 1, now.girlsPresent());
            assertEquals(186, now.pupils(), "the bundle says when they left");
            assertEquals(girls, now.girls());
        }
    }

    private static MoveRequest leaving(SchoolDesk desk, Gender gender) {
        PupilRow pupil =
                desk.pupils().rows().stream()
                        .filter(one -> one.gender() == gender)
                        .findFirst()
                        .orElseThrow();
        return new MoveRequest(pupil.code(), LocalDate.of(2026, 11, 10), null, null, null, null);
    }

    @Test
    void showsHowFarBundlesInEachStateHaveCome() {
        List<OutboxRow> rows = new ArrayList<>();
        for (BundleState state : BundleState.values()) {
            int number = BundleState.values().length - rows.size();
            rows.add(bundle(number, number == 1 ? "enrolment" : "declaration", state));
        }
        Screens.stage();
        Screens.take("bundle-states", Theme.Tone.LIGHT, texts -> trail(texts, rows));
        Screens.everythingIsInReach("bundle states");
        assertEquals(
                rows.size(), Screens.stage().getScene().getRoot().lookupAll(".step-line").size());
    }

    private static OutboxRow bundle(int number, String type, BundleState state) {
        return new OutboxRow(
                1,
                number,
                type,
                "2026-2027",
                state,
                Instant.parse("2026-11-24T09:00:00Z"),
                "SANAD-D-07318L-2627-000%d-72561.json".formatted(number),
                "",
                "11841 51973 37751 31323 20",
                1);
    }

    /** As on the page of sending, with what can be done with a bundle. */
    private static PageFrame trail(Texts texts, List<OutboxRow> rows) {
        return new PageFrame(texts, "ui.send.title", "ui.send.sentence")
                .scrolling(
                        new BundleTrail(
                                texts,
                                FXCollections.observableArrayList(rows),
                                row ->
                                        new HBox(
                                                icon(texts, "ui.send.again", Icon.STICK),
                                                icon(texts, "ui.send.mail", Icon.MAIL))));
    }

    private static Button icon(Texts texts, String key, Icon icon) {
        return Buttons.icon(texts, key, icon, () -> {});
    }

    private static void show(HomeViewModel model, String name) {
        show(model, name, null);
    }

    /**
     * @param sought what is brought into sight before the picture, or null
     */
    private static void show(HomeViewModel model, String name, String sought) {
        Screens.stage();
        for (Language language : Language.values()) {
            for (int[] size : List.of(new int[] {1366, 768}, new int[] {1024, 600})) {
                Screens.show(
                        Theme.Tone.LIGHT,
                        language,
                        size[0],
                        size[1],
                        texts -> new HomeView(texts, model, ways()));
                if (sought != null) {
                    Screens.onFx(() -> broughtIntoSight(sought));
                }
                Screens.everythingIsInReach("home");
                Screens.save(name, language);
            }
        }
    }

    private static Node broughtIntoSight(String query) {
        Node sought = Screens.stage().getScene().lookup(query);
        PageFrame.bringIntoSight(sought);
        return sought;
    }

    private static HomePage.Ways ways() {
        Runnable none = () -> {};
        return new HomePage.Ways(none, none, none, none, none, none, none);
    }
}
