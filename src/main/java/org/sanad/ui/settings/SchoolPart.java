package org.sanad.ui.settings;

import org.sanad.ui.kit.UiContext;
import org.sanad.work.school.SchoolDesk;

/** What the settings of a school hold beside those of every desk. */
public record SchoolPart(
        PackViewModel pack,
        SchoolKeyViewModel key,
        SitesViewModel sites,
        SchoolFactsViewModel facts) {
    /**
     * Of an opened school.
     *
     * @param onPack runs when another pack is in force
     * @param onReturned runs when the data of a lost computer are back
     */
    public static SchoolPart of(
            UiContext ui, SchoolDesk desk, Runnable onPack, Runnable onReturned) {
        SitesViewModel sites = new SitesViewModel(desk, ui.jobs(), ui.notices());
        return new SchoolPart(
                new PackViewModel(desk, ui.jobs(), onPack),
                new SchoolKeyViewModel(desk, ui.jobs(), ui.notices(), onReturned),
                sites,
                new SchoolFactsViewModel(desk.facts(), ui.jobs(), ui.notices(), sites::refresh));
    }

    /** Reads afresh. */
    public void refresh() {
        pack.refresh();
        key.refresh();
        sites.refresh();
        facts.refresh();
    }
}
