package org.sanad.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.sanad.ui.directorate.AnswersPage;
import org.sanad.ui.directorate.BoardPage;
import org.sanad.ui.directorate.IntakePage;
import org.sanad.ui.directorate.KeysPage;
import org.sanad.ui.directorate.OfficePrintPage;
import org.sanad.ui.directorate.OfficeSearch;
import org.sanad.ui.directorate.ReviewPage;
import org.sanad.ui.kit.Page;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.receive.DirectorateDesk;

/** The desk of a directorate: its pages, in the order of the side bar. */
final class DirectorateWiring implements OpenDesk {
    private final UiContext ui;
    private final DirectorateDesk desk;
    private final OfficePrintPage print;

    DirectorateWiring(UiContext ui, DirectorateDesk desk) {
        this.ui = ui;
        this.desk = desk;
        this.print = new OfficePrintPage(ui, desk);
    }

    /**
     * @param last the pages every desk ends with
     */
    MainWindow show(Shell shell, LastPages last) {
        AtomicReference<MainWindow> window = new AtomicReference<>();
        KeysPage keys = new KeysPage(ui, desk, () -> window.get().show(IntakePage.ID));
        IntakePage intake =
                new IntakePage(
                        ui,
                        desk,
                        school -> {
                            window.get().show(KeysPage.ID);
                            keys.approve(school);
                        });
        BoardPage board = new BoardPage(ui, desk, () -> window.get().show(AnswersPage.ID));
        List<Page> pages = new ArrayList<>();
        pages.add(intake.page());
        pages.add(new ReviewPage(ui, desk).page());
        pages.add(board.page());
        pages.add(new AnswersPage(ui, desk).page());
        pages.add(print.page());
        pages.add(keys.page());
        pages.addAll(last.pages());
        window.set(shell.showDesk(pages));
        OfficeSearch schools =
                new OfficeSearch(
                        desk,
                        school -> {
                            board.look(school);
                            window.get().show(BoardPage.ID);
                        });
        return window.get().searching(last.commands(id -> window.get().show(id)), schools::read);
    }

    @Override
    public void close() {
        print.close();
        desk.close();
    }
}
