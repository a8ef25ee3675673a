package org.sanad.ui.school;

import java.util.UUID;
import java.util.function.Consumer;

/**
 * From the checks to the page that mends a finding.
 *
 * @param to brings a page to the front by its id
 * @param settings brings the page to the front that holds what identifies the school
 */
public record CheckWays(
        Consumer<String> to,
        PupilsPage pupils,
        HouseholdsPage households,
        ProgrammesPage programmes,
        Runnable settings)
        implements MendingWays {
    @Override
    public void pupil(UUID pupil) {
        to.accept(PupilsPage.ID);
        pupils.open(pupil);
    }

    @Override
    public void household(UUID household, String field) {
        to.accept(HouseholdsPage.ID);
        households.open(household, field);
    }

    @Override
    public void participation(UUID pupil, String programme, String field) {
        to.accept(ProgrammesPage.ID);
        programmes.open(pupil, programme, field);
    }

    @Override
    public void programme(String code) {
        to.accept(ProgrammesPage.ID);
        programmes.open(null, code, null);
    }

    @Override
    public void schoolClass(String name) {
        to.accept(PupilsPage.ID);
        pupils.openClass(name);
    }

    @Override
    public void school() {
        settings.run();
    }
}
