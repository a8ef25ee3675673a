package org.sanad.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sanad.model.Role;
import org.sanad.model.UserProblem;
import org.sanad.ui.kit.Command;
import org.sanad.ui.kit.DropTarget;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Page;
import org.sanad.ui.kit.UiContext;
import org.sanad.ui.school.AbsencesPage;
import org.sanad.ui.school.CheckWays;
import org.sanad.ui.school.ChecksPage;
import org.sanad.ui.school.DroppedFiles;
import org.sanad.ui.school.HomePage;
import org.sanad.ui.school.HouseholdsPage;
import org.sanad.ui.school.NeedsPage;
import org.sanad.ui.school.OpenChecks;
import org.sanad.ui.school.PrintPage;
import org.sanad.ui.school.ProgrammesPage;
import org.sanad.ui.school.PupilsPage;
import org.sanad.ui.school.ReceivePage;
import org.sanad.ui.school.SchoolSearch;
import org.sanad.ui.school.SendPage;
import org.sanad.ui.school.TransfersPage;
import org.sanad.ui.school.TypedKeeping;
import org.sanad.ui.school.UndoViewModel;
import org.sanad.ui.settings.SafetyPage;
import org.sanad.work.school.SchoolDesk;

/** The desk of a school: its pages, in the order of the side bar. */
final class SchoolWiring implements OpenDesk {
    private static final List<String> ROSTER_FILES =
            List.of("*.xls", "*.xlsx", "*.csv", "*.html", "*.txt");

    private final UiContext ui;
    private final SchoolDesk desk;
    private final PrintPage print;
    private final OpenChecks open;
    private Consumer<List<Path>> importing;
    private List<TypedKeeping> typed = List.of();
    private List<Runnable> closePages = List.of();

    SchoolWiring(UiContext ui, SchoolDesk desk) {
        this.ui = ui;
        this.desk = desk;
        print = new PrintPage(ui, desk);
        open = new OpenChecks(ui.jobs(), desk);
    }

    /**
     * @param last the pages every desk ends with
     */
    MainWindow show(Shell shell, LastPages last) {
        AtomicReference<MainWindow> window = new AtomicReference<>();
        Consumer<String> to = id -> window.get().show(id);
        PupilsPage pupils = new PupilsPage(ui, desk, to);
        importing =
                lists -> {
                    to.accept(PupilsPage.ID);
                    pupils.startImport(lists);
                };
        boolean head = desk.people().role() == Role.HEAD;
        SendPage send = new SendPage(ui, desk, () -> to.accept(ChecksPage.ID));
        Consumer<UUID> openPupil =
                pupil -> {
                    to.accept(PupilsPage.ID);
                    pupils.open(pupil);
                };
        HouseholdsPage households = new HouseholdsPage(ui, desk, openPupil);
        ProgrammesPage programmes = programmes(to, pupils, openPupil);
        CheckWays mending =
                new CheckWays(
                        to, pupils, households, programmes, () -> to.accept(LastPages.SETTINGS));
        ChecksPage checks = new ChecksPage(ui, desk, mending, open::look);
        ReceivePage receive = new ReceivePage(ui, desk, mending);
        AbsencesPage absences = new AbsencesPage(ui, desk);
        TransfersPage transfers = transfers(to);
        NeedsPage needs = new NeedsPage(ui, desk);
        closePages = List.of(print::close, programmes::close);
        typed =
                List.of(
                        pupils.typed(),
                        households.typed(),
                        programmes.typed(),
                        absences.typed(),
                        transfers.typed(),
                        needs.typed(),
                        checks.typed(),
                        receive.typed());
        List<Page> pages = new ArrayList<>();
        pages.add(new HomePage(ui, desk, ways(to, send, last.kept())).page());
        pages.add(pupils.page());
        pages.add(households.page());
        pages.add(programmes.page());
        pages.add(absences.page());
        pages.add(transfers.page());
        pages.add(needs.page());
        pages.add(checks.page().counting(open.open()));
        if (head) {
            pages.add(send.page());
            pages.add(receive.page());
        }
        pages.add(print.page());
        pages.addAll(last.pages());
        pages.replaceAll(page -> page.and(open::look));
        window.set(shell.showDesk(pages));
        DropTarget.on(window.get(), dropped(to, head ? receive : null)::take);
        UndoViewModel undo = undo(window);
        desk.people().me().ifPresent(clerk -> window.get().opened(clerk.name()));
        return searching(
                window.get().undoing(undo::undo, undo::redo), to, households, openPupil, last);
    }

    private MainWindow searching(
            MainWindow window,
            Consumer<String> to,
            HouseholdsPage households,
            Consumer<UUID> openPupil,
            LastPages last) {
        SchoolSearch held =
                new SchoolSearch(
                        ui.texts(),
                        desk,
                        openPupil,
                        household -> {
                            to.accept(HouseholdsPage.ID);
                            households.open(household);
                        });
        return window.searching(
                Stream.concat(commands(to, households).stream(), last.commands(to).stream())
                        .toList(),
                held::read);
    }

    private ProgrammesPage programmes(
            Consumer<String> to, PupilsPage pupils, Consumer<UUID> openPupil) {
        return new ProgrammesPage(
                ui,
                desk,
                schoolClass -> {
                    to.accept(PupilsPage.ID);
                    pupils.startSecondEntry(schoolClass);
                },
                openPupil);
    }

    private TransfersPage transfers(Consumer<String> to) {
        return new TransfersPage(
                ui,
                desk,
                (programme, tranche) -> {
                    print.want(programme, tranche);
                    to.accept(PrintPage.ID);
                });
    }

    /**
     * A file may be dropped wherever one stands.
     *
     * @param receive null for who takes in nothing that comes back
     */
    private DroppedFiles dropped(Consumer<String> to, ReceivePage receive) {
        return new DroppedFiles(
                ui.jobs(),
                importing,
                others -> {
                    if (receive == null) {
                        ui.notices().refuse(UserProblem.of("work.people.head-only"));
                        return;
                    }
                    to.accept(ReceivePage.ID);
                    receive.take(others);
                });
    }

    private UndoViewModel undo(AtomicReference<MainWindow> window) {
        return new UndoViewModel(
                desk.lastActions(),
                ui.jobs(),
                ui.notices(),
                ui.texts(),
                () -> window.get().refresh());
    }

    private HomePage.Ways ways(Consumer<String> to, SendPage send, boolean kept) {
        return new HomePage.Ways(
                () -> importing.accept(askForLists()),
                () -> {
                    to.accept(SendPage.ID);
                    send.openWelcome();
                },
                () -> to.accept(ProgrammesPage.ID),
                () -> to.accept(ChecksPage.ID),
                () -> to.accept(SendPage.ID),
                () -> to.accept(ReceivePage.ID),
                kept && desk.people().role() == Role.HEAD ? () -> to.accept(SafetyPage.ID) : null);
    }

    private List<Command> commands(Consumer<String> to, HouseholdsPage households) {
        List<Command> all = new ArrayList<>(entering(to, households));
        if (desk.people().role() == Role.HEAD) {
            all.add(new Command("ui.command.pack", Icon.SEND, () -> to.accept(SendPage.ID)));
            all.add(
                    new Command(
                            "ui.command.answer", Icon.RECEIVE, () -> to.accept(ReceivePage.ID)));
        }
        return all;
    }

    private List<Command> entering(Consumer<String> to, HouseholdsPage households) {
        return List.of(
                new Command("ui.command.import", Icon.IMPORT, () -> importing.accept(List.of())),
                new Command("ui.command.absences", Icon.CALENDAR, () -> to.accept(AbsencesPage.ID)),
                new Command(
                        "ui.command.household",
                        Icon.ADD,
                        () -> {
                            to.accept(HouseholdsPage.ID);
                            households.startFounding();
                        }),
                new Command("ui.command.print", Icon.PRINT, () -> to.accept(PrintPage.ID)));
    }

    /** Shows what importing these lists would do. */
    void startImport(List<Path> lists) {
        importing.accept(lists);
    }

    /** Nothing chosen leads to the import page all the same, which explains what is wanted. */
    private List<Path> askForLists() {
        return ui.dialogs()
                .files()
                .toOpen(ui.dialogs().owner(), ui.texts().now("ui.pupils.import"), ROSTER_FILES)
                .map(List::of)
                .orElse(List.of());
    }

    /** Lets go of what the pages hold; the desk stays open. */
    void leavePages() {
        closePages.forEach(Runnable::run);
    }

    @Override
    public void keepTyped() {
        typed.forEach(TypedKeeping::keep);
    }

    @Override
    public boolean unkept() {
        return typed.stream().anyMatch(TypedKeeping::unkept);
    }

    @Override
    public void close() {
        leavePages();
        desk.close();
    }
}
