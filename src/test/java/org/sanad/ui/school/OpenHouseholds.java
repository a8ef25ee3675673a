package org.sanad.ui.school;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Texts;
import org.sanad.work.households.HouseholdRow;
import org.sanad.work.school.SchoolDesk;

/** The page of households of a real desk whose pupils have guardians. */
abstract class OpenHouseholds {
    @TempDir Path folder;

    final Notices notices = new Notices(new Texts(Language.ARABIC));
    SchoolDesk desk;
    HouseholdsViewModel model;

    @BeforeEach
    void open() {
        desk = TestDesks.withPupils(folder);
        desk.guardians().apply(TestDesks.GUARDIANS);
        model = new HouseholdsViewModel(new SameThreadJobRunner(), notices, desk);
        model.refresh();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    HouseholdRow opened() {
        return model.editor().row().get();
    }

    /** The first whose guardian has the number of an identity card. */
    HouseholdRow first() {
        return model.rows().stream()
                .filter(row -> row.household().guardian().cin() != null)
                .findFirst()
                .orElseThrow();
    }
}
