package org.sanad.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.sanad.ui.kit.Page;
import org.sanad.ui.kit.UiContext;
import org.sanad.ui.school.AbsencesPage;
import org.sanad.ui.school.ChecksPage;
import org.sanad.ui.school.HomePage;
import org.sanad.ui.school.HouseholdsPage;
import org.sanad.ui.school.NeedsPage;
import org.sanad.ui.school.PrintPage;
import org.sanad.ui.school.ProgrammesPage;
import org.sanad.ui.school.PupilsPage;
import org.sanad.ui.school.ReceivePage;
import org.sanad.ui.school.SendPage;
import org.sanad.ui.school.TransfersPage;
import org.sanad.ui.settings.SafetyPage;
import org.sanad.work.school.SchoolDesk;

/** The desk of a school: its pages, in the order of the side bar. */
final class SchoolWiring implements OpenDesk {
    private static final List<String> ROSTER_FILES =
            List.of("*.xls", "*.xlsx", "*.csv", "*.html", "*.txt");

    private final UiContext ui;
    private final SchoolDesk desk;
    private final PrintPage print;

    SchoolWiring(UiContext ui, SchoolDesk desk) {
        this.ui = ui;
        this.desk = desk;
        print = new PrintPage(ui, desk);
    }

    /**
     * @param last the pages every desk ends with
     */
    MainWindow show(Shell shell, List<Page> last) {
        AtomicReference<MainWindow> window = new AtomicReference<>();
        PupilsPage pupils = new PupilsPage(ui, desk, id -> window.get().show(id));
        ProgrammesPage programmes = new ProgrammesPage(ui, desk);
        ChecksPage checks = new ChecksPage(ui, desk);
        SendPage send = new SendPage(ui, desk, () -> window.get().show(ChecksPage.ID));
        HomePage home =
                new HomePage(
                        ui,
                        desk,
                        new HomePage.Ways(
                                () -> {
                                    List<Path> lists = askForLists();
                                    window.get().show(PupilsPage.ID);
                                    pupils.startImport(lists);
                                },
                                () -> {
                                    window.get().show(SendPage.ID);
                                    send.openWelcome();
                                },
                                () -> window.get().show(ProgrammesPage.ID),
                                () -> window.get().show(ChecksPage.ID),
                                () -> window.get().show(SendPage.ID),
                                () -> window.get().show(ReceivePage.ID),
                                kept(last) ? () -> window.get().show(SafetyPage.ID) : null));
        List<Page> pages = new ArrayList<>();
        pages.add(home.page());
        pages.add(pupils.page());
        pages.add(
                new HouseholdsPage(
                                ui,
                                desk,
                                pupil -> {
                                    window.get().show(PupilsPage.ID);
                                    pupils.open(pupil);
                                })
                        .page());
        pages.add(programmes.page());
        pages.add(new AbsencesPage(ui, desk).page());
        pages.add(
                new TransfersPage(
                                ui,
                                desk,
                                (programme, tranche) -> {
                                    print.want(programme, tranche);
                                    window.get().show(PrintPage.ID);
                                })
                        .page());
        pages.add(new NeedsPage(ui, desk).page());
        pages.add(checks.page());
        pages.add(send.page());
        pages.add(new ReceivePage(ui, desk).page());
        pages.add(print.page());
        pages.addAll(last);
        window.set(shell.showDesk(pages));
        return window.get();
    }

    private static boolean kept(List<Page> last) {
        return last.stream().anyMatch(page -> page.id().equals(SafetyPage.ID));
    }

    /** Nothing chosen leads to the import page all the same, which explains what is wanted. */
    private List<Path> askForLists() {
        return ui.dialogs()
                .files()
                .toOpen(ui.dialogs().owner(), ROSTER_FILES)
                .map(List::of)
                .orElse(List.of());
    }

    /** Lets go of what the pages hold; the desk stays open. */
    void leavePages() {
        print.close();
    }

    @Override
    public void close() {
        leavePages();
        desk.close();
    }
}
