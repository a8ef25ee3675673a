package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.Gender;
import org.sanad.model.SavedView;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Texts;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.school.SchoolDesk;

/** Filters of columns find what they say; a named view brings all of it back after a restart. */
final class PupilViewsTest {
    @TempDir private Path folder;

    private final Texts texts = new Texts(Language.FRENCH);
    private final Notices notices = new Notices(texts);
    private SchoolDesk desk;
    private PupilsViewModel pupils;
    private List<PupilRow> all;

    @BeforeEach
    void open() {
        desk = TestDesks.withPupils(folder);
        desk.guardians().apply(Path.of("src/test/resources/massar/guardians_windows1256.csv"));
        TestDesks.withNewcomer(desk, folder);
        show();
        all = List.copyOf(pupils.rows());
    }

    private void show() {
        pupils = new PupilsViewModel(new SameThreadJobRunner(), notices, desk, texts);
        pupils.refresh();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void eachColumnFindsWhatItSays() {
        PupilRow some = all.get(20);
        String year = Integer.toString(some.birthDate().getYear());
        found(PupilColumn.BIRTH, "/" + year, row -> row.birthDate().getYear() == year(year));
        found(PupilColumn.CLASS, "1apg", row -> row.schoolClass().startsWith("1APG"));
        found(PupilColumn.GENDER, "fille", row -> row.gender() == Gender.FEMALE);
        found(PupilColumn.PROGRAMMES, "٠", row -> row.programmes() == 0);
        String guardian = some.guardian();
        assertTrue(filtered(PupilColumn.GUARDIAN, guardian).contains(some));
        pupils.clearFilters();
        ColumnFilter filter = pupils.views().filter(PupilColumn.GUARDIAN);
        assertEquals(all, pupils.rows());
        filter.kind().set(ColumnFilter.Kind.EMPTY);
        List<PupilRow> none = all.stream().filter(row -> row.guardian() == null).toList();
        assertFalse(none.isEmpty());
        assertEquals(none, pupils.rows());
        filter.kind().set(ColumnFilter.Kind.FILLED);
        assertEquals(all.size() - none.size(), pupils.rows().size());
        assertEquals(filter, pupils.views().filter(PupilColumn.GUARDIAN));
        pupils.views().remove(filter);
        assertEquals(all, pupils.rows());
    }

    private static int year(String year) {
        return Integer.parseInt(year);
    }

    private void found(PupilColumn column, String typed, Predicate<PupilRow> expected) {
        List<PupilRow> wanted = all.stream().filter(expected).toList();
        assertFalse(wanted.isEmpty(), column.name());
        assertEquals(wanted, filtered(column, typed), column.name());
    }

    private List<PupilRow> filtered(PupilColumn column, String typed) {
        pupils.clearFilters();
        pupils.views().filter(column).text().set(typed);
        return List.copyOf(pupils.rows());
    }

    @Test
    void aNamedViewComesBackWholeAfterARestart() throws IOException {
        PupilViewsModel views = pupils.views();
        pupils.query().set("ا");
        pupils.girls().set(true);
        pupils.schoolClass().set(all.get(0).schoolClass());
        views.filter(PupilColumn.BIRTH).text().set("20");
        views.show(PupilColumn.PHONE, true);
        views.show(PupilColumn.BIRTH_PLACE, false);
        views.show(PupilColumn.NAME, false);
        List<SavedView.Order> order = List.of(new SavedView.Order("birth", false));
        views.order().set(order);
        List<PupilRow> seen = List.copyOf(pupils.rows());
        views.name().set(" Filles à confirmer ");
        views.save();
        assertEquals("", views.name().get());
        desk.close();
        String stored =
                Files.readString(folder.resolve("school/sanad.db"), StandardCharsets.ISO_8859_1);
        assertFalse(stored.contains("confirmer"));
        desk = SchoolDesk.open(folder.resolve("school"), "شجرة جبل نهر مدرسة".toCharArray());
        show();
        views = pupils.views();
        assertEquals(all, pupils.rows());
        assertEquals("Filles à confirmer", views.saved().get(0).name());
        views.use(views.saved().get(0));
        assertEquals(seen, pupils.rows());
        assertEquals("ا", pupils.query().get());
        assertTrue(pupils.girls().get());
        assertEquals(order, views.order().get());
        assertTrue(views.columns().get().contains(PupilColumn.PHONE));
        assertTrue(views.columns().get().contains(PupilColumn.NAME));
        assertFalse(views.columns().get().contains(PupilColumn.BIRTH_PLACE));
        pupils.clearFilters();
        assertEquals(all, pupils.rows());

        SavedView view = views.saved().get(0);
        views.forget(view);
        assertEquals(List.of(), desk.pupilViews().list());
        notices.current().get().action().run();
        assertEquals(List.of(view), desk.pupilViews().list());
    }

    @Test
    void aNameIsAskedForAndTheSameNameTakesThePlace() {
        PupilViewsModel views = pupils.views();
        views.name().set("  ");
        views.save();
        assertEquals("work.view.name", views.problem().get().code());
        views.name().set("ب");
        views.save();
        assertNull(views.problem().get());
        pupils.boys().set(true);
        views.name().set("ب");
        views.save();
        views.name().set("أ");
        views.save();
        assertEquals(List.of("أ", "ب"), views.saved().stream().map(SavedView::name).toList());
        assertEquals(List.of("boys"), views.saved().get(1).marks());
    }

    @Test
    void whatAViewNamesAndIsNoMoreIsLeftOut() {
        pupils.views()
                .use(
                        new SavedView(
                                "vieux",
                                "",
                                List.of("gone"),
                                "9Z-9",
                                List.of(new SavedView.Condition("gone", "contains", "x")),
                                List.of(),
                                List.of("gone")));
        assertEquals(all, pupils.rows());
        assertNull(pupils.schoolClass().get());
    }
}
