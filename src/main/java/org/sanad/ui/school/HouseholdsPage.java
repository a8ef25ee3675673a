package org.sanad.ui.school;

import java.util.UUID;
import java.util.function.Consumer;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Page;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.school.SchoolDesk;

/** The page of the households: guardians, children, papers, and who may belong together. */
public final class HouseholdsPage {
    /** Stable name of the page in the side bar. */
    public static final String ID = "households";

    private final UiContext ui;
    private final HouseholdsViewModel model;
    private final Consumer<UUID> openPupil;

    /**
     * @param openPupil shows a pupil's sheet on its page
     */
    public HouseholdsPage(UiContext ui, SchoolDesk desk, Consumer<UUID> openPupil) {
        this.ui = ui;
        this.model = new HouseholdsViewModel(ui.jobs(), ui.notices(), desk);
        this.openPupil = openPupil;
    }

    /** Opens a household; the page is brought to the front by the caller. */
    public void open(UUID household) {
        model.open(household);
    }

    /**
     * Opens a household where something of it is mended; the page is brought to the front by the
     * caller.
     *
     * @param field stable name of what is mended, as findings carry it
     */
    public void open(UUID household, String field) {
        model.open(household, field);
    }

    /** Asks for whom a new household is; the page is brought to the front by the caller. */
    public void startFounding() {
        model.tab().set(HouseholdsViewModel.Tab.LIST);
        model.startFounding();
    }

    /** What is being typed into a household's sheet and its parts and not saved. */
    public TypedKeeping typed() {
        return new TypedKeeping(
                model.editor().typing(), model.contents().elsewhere(), model.contents().paper());
    }

    /** The page for the shell. */
    public Page page() {
        return new Page(
                ID,
                "ui.households.title",
                Icon.HOUSEHOLDS,
                () -> new HouseholdsView(ui, model, openPupil),
                model::refresh);
    }
}
