package org.sanad.ui.school;

import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Page;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.school.SchoolDesk;

/** The first page. */
public final class HomePage {
    /** Stable name of the page in the side bar. */
    public static final String ID = "home";

    /**
     * Where the button of each card leads.
     *
     * @param toSafety copies and passwords; null where the data are not worth keeping
     */
    public record Ways(
            Runnable toImport,
            Runnable toWelcome,
            Runnable toProgrammes,
            Runnable toChecks,
            Runnable toSend,
            Runnable toReceive,
            Runnable toSafety) {
        Runnable of(HomeCard.Kind kind) {
            return switch (kind) {
                case IMPORT -> toImport;
                case WELCOME -> toWelcome;
                case DECIDE -> toProgrammes;
                case MEND -> toChecks;
                case SEND, SENT -> toSend;
                case CORRECT, TAKE_BACK -> toReceive;
            };
        }
    }

    private final UiContext ui;
    private final HomeViewModel model;
    private final Ways ways;

    public HomePage(UiContext ui, SchoolDesk desk, Ways ways) {
        this.ui = ui;
        this.model = new HomeViewModel(desk, ui.jobs());
        this.ways = ways;
    }

    /** The page for the shell. */
    public Page page() {
        return new Page(
                ID,
                "ui.home.title",
                Icon.HOME,
                () -> new HomeView(ui.texts(), model, ways),
                model::refresh);
    }
}
