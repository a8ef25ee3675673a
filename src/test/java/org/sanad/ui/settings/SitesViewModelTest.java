package org.sanad.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.Area;
import org.sanad.model.Gresa;
import org.sanad.model.Site;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Texts;
import org.sanad.work.school.NewSchool;
import org.sanad.work.school.SchoolDesk;

/** Satellites founded and renamed in the settings. */
final class SitesViewModelTest {
    @TempDir private Path folder;

    @Test
    void aSatelliteIsFoundedRenamedAndTakenBack() {
        NewSchool plan = new NewSchool(new Gresa("07318L"), "أسيف أزكار", Area.RURAL);
        try (SchoolDesk desk =
                SchoolDesk.create(folder, plan, "quatre mots faciles".toCharArray())) {
            SitesViewModel model =
                    new SitesViewModel(
                            desk.sites(),
                            new SameThreadJobRunner(),
                            new Notices(new Texts(Language.ARABIC)));
            model.refresh();
            assertEquals(List.of("أسيف أزكار"), names(model));
            model.name().set(" فرعية  تيزي ");
            model.area().set(Area.PERI_URBAN);
            model.save();
            assertEquals(List.of("أسيف أزكار", "فرعية تيزي"), names(model));
            assertEquals("", model.name().get());
            model.name().set("فرعية تيزي");
            model.save();
            assertEquals("work.sites.name-taken", model.problem().get().code());
            Site satellite = model.sites().get(1);
            assertEquals(Area.PERI_URBAN, satellite.area());
            model.chosen().set(satellite);
            assertEquals("فرعية تيزي", model.name().get());
            model.name().set("فرعية إيغرم");
            model.save();
            assertEquals(List.of("أسيف أزكار", "فرعية إيغرم"), names(model));
            assertEquals(satellite.id(), model.sites().get(1).id());
            assertTrue(model.sites().get(0).main());
            desk.lastActions().undo();
            desk.lastActions().undo();
            model.refresh();
            assertEquals(List.of("أسيف أزكار"), names(model));
        }
    }

    private static List<String> names(SitesViewModel model) {
        return model.sites().stream().map(Site::name).toList();
    }
}
