package org.sanad.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Isolate;
import org.sanad.i18n.Language;
import org.sanad.model.Area;
import org.sanad.model.Gresa;
import org.sanad.model.Progress;
import org.sanad.model.Site;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Texts;
import org.sanad.work.absences.ClosureRequest;
import org.sanad.work.needs.NeedSpot;
import org.sanad.work.needs.StockEntry;
import org.sanad.work.pupils.ManyPupils;
import org.sanad.work.pupils.MoveRequest;
import org.sanad.work.pupils.Moves;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.school.NewSchool;
import org.sanad.work.school.SchoolDesk;

/** Satellites founded and renamed in the settings. */
final class SitesViewModelTest {
    private static final Path LIST = Path.of("src/test/resources/massar/ListEleve_20260918.xlsx");

    @TempDir private Path folder;

    @Test
    void aSatelliteIsFoundedRenamedAndTakenBack() {
        NewSchool plan = new NewSchool(new Gresa("07318L"), "أسيف أزكار", Area.RURAL);
        try (SchoolDesk desk =
                SchoolDesk.create(folder, plan, "quatre mots faciles".toCharArray())) {
            SitesViewModel model =
                    new SitesViewModel(
                            desk,
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

    /** Of no year a pupil, nothing entered: else it stays, and it is said why and how many. */
    @Test
    void aSiteNothingIsAboutIsRemovedAndComesBackByTheNotice() {
        NewSchool plan = new NewSchool(new Gresa("07318L"), "أسيف أزكار", Area.RURAL);
        try (SchoolDesk desk =
                SchoolDesk.create(folder, plan, "quatre mots faciles".toCharArray())) {
            desk.rosters().apply(List.of(LIST), Progress.none());
            Notices notices = new Notices(new Texts(Language.FRENCH));
            SitesViewModel model = new SitesViewModel(desk, new SameThreadJobRunner(), notices);
            Site one = desk.sites().add("فرعية تيزي", Area.RURAL);
            Site other = desk.sites().add("فرعية إيغرم", Area.RURAL);
            model.refresh();
            List<UUID> three = desk.pupils().rows().stream().limit(3).map(PupilRow::id).toList();
            desk.manyPupils().apply(three, new ManyPupils.ToSite(one.id()));
            remains(model, notices, one, "3");
            remains(model, notices, model.sites().get(0), "principal");
            model.chosen().set(other);
            model.remove(other);
            assertNull(model.chosen().get());
            assertEquals(List.of("أسيف أزكار", "فرعية تيزي"), names(model));
            Runnable button = notices.current().get().action();
            // what was entered since stays
            Site third = desk.sites().add("فرعية أملو", Area.RURAL);
            button.run();
            assertEquals(4, model.sites().size());
            assertTrue(model.sites().containsAll(List.of(one, other, third)));

            Moves moves = desk.moves();
            LocalDate day = LocalDate.of(2026, 11, 10);
            for (PupilRow row : desk.pupils().rows().subList(0, 2)) {
                moves.depart(new MoveRequest(row.code(), day, null, null, null, null));
            }
            UUID main = model.sites().get(0).id();
            desk.manyPupils().apply(three.subList(2, 3), new ManyPupils.ToSite(main));
            remains(model, notices, one, "2");
            String reason = desk.absences().closureReasons().get(0).code();
            desk.absences().close(new ClosureRequest(day, day, reason, other.name(), null));
            remains(model, notices, other, "1");
            NeedSpot spot = new NeedSpot(third.name(), "1APG", null, "TEXTBOOKS");
            StockEntry stock = new StockEntry(0, spot, 9, 6, 1, 0);
            assertEquals(1, desk.needs().count("MILLION_BAGS", null, List.of(stock)).written());
            remains(model, notices, third, "1");
        }
    }

    private static void remains(SitesViewModel model, Notices notices, Site site, String because) {
        model.remove(site);
        assertEquals(Meaning.REFUSED, notices.current().get().meaning());
        String said = Isolate.strip(notices.current().get().text().getValue());
        assertTrue(said.contains(because), said);
        model.refresh();
        assertTrue(model.sites().contains(site));
    }

    private static List<String> names(SitesViewModel model) {
        return model.sites().stream().map(Site::name).toList();
    }
}
