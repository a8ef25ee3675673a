package org.sanad.ui.carrier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Texts;
import org.sanad.work.carrier.CarriedCopy;
import org.sanad.work.carrier.CarriedFile;

/** What can go wrong on a carrier's way, and what is said of it. */
final class BagViewModelTest {
    private static final Path SOUND = Path.of("src/test/resources/bundles/ok-declaration.json");
    private static final String NAME = "SANAD-D-04123X-2627-0001-11111.json";

    @TempDir private Path folder;

    private final Notices notices = new Notices(new Texts(Language.ARABIC));
    private Path bag;
    private Path stick;
    private BagViewModel model;

    @BeforeEach
    void stick() throws IOException {
        bag = folder.resolve("bag");
        stick = Files.createDirectories(folder.resolve("stick"));
        Files.copy(SOUND, stick.resolve(NAME));
        model = new BagViewModel(bag, new SameThreadJobRunner(), notices);
        model.refresh();
    }

    private void collect(Path place) {
        model.from().target().set(place);
        model.collect();
    }

    private List<String> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void foreignFilesAreNotTouchedAndNothingIsTakenAwayFromTheStick() throws IOException {
        Files.writeString(stick.resolve("photo.json"), "{}");
        Files.writeString(stick.resolve("grades.xlsx"), "x");
        Files.writeString(stick.resolve(NAME + ".part"), "{");
        List<String> before = files(stick);
        collect(stick);
        assertEquals(before, files(stick));
        assertEquals(List.of("04123X/" + NAME), files(bag));
        assertEquals(1, model.copied().get().count(CarriedCopy.Outcome.COPIED));
        assertEquals(List.of(), model.copied().get().left());
    }

    @Test
    void twoBundlesOfOneNameAreBothCarriedAndBothDelivered() throws IOException {
        collect(stick);
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve(NAME), Files.readString(SOUND) + "\n");
        collect(other);
        assertEquals(2, model.files().size());
        Path end = Files.createDirectories(folder.resolve("end"));
        model.to().target().set(end);
        model.deliver();
        assertEquals(2, files(end).size());
        model.deliver();
        assertEquals(2, model.copied().get().count(CarriedCopy.Outcome.THERE));
        assertEquals(2, files(end).size(), "the same again writes nothing");
    }

    @Test
    void aStickThatIsGoneIsSaidAndLeavesTheBagAsItWas() throws IOException {
        collect(stick);
        collect(folder.resolve("pulled-out"));
        assertEquals(1, files(bag).size());
        assertFalse(model.busy().get());
        model.to().target().set(folder.resolve("a-file"));
        Files.writeString(folder.resolve("a-file"), "");
        model.deliver();
        assertEquals(Meaning.REFUSED, notices.current().get().meaning());
        assertNull(model.copied().get(), "nothing says that anything may be taken out");
        assertFalse(model.busy().get());
        assertEquals(1, model.files().size());
    }

    @Test
    void onlyTheSchoolsOfTheRowsMarkedAreDelivered() throws IOException {
        Files.writeString(
                stick.resolve("SANAD-D-04124Y-2627-0001-22222.json"),
                Files.readString(SOUND)
                        .replaceFirst("\"school\":\"04123X\"", "\"school\":\"04124Y\""));
        collect(stick);
        CarriedFile wanted =
                model.files().stream()
                        .filter(file -> file.school().equals("04124Y"))
                        .findFirst()
                        .orElseThrow();
        model.chosen().setAll(wanted);
        Path end = Files.createDirectories(folder.resolve("end"));
        model.to().target().set(end);
        model.deliver();
        assertEquals(List.of("04124Y/SANAD-D-04124Y-2627-0001-22222.json"), files(end));
        model.chosen().setAll(wanted);
        model.removeChosen();
        assertEquals(List.of("04123X/" + NAME), files(bag));
    }

    @Test
    void theWayComesFromWhateverExcelSavesAndIsKept() throws IOException {
        collect(stick);
        Path way =
                Files.write(
                        folder.resolve("way.csv"),
                        "الرمز;الاسم;المحطة\r\n04124Y;الأطلس;السوق\r\n04123X;\"الأمل; الجديد\";الجسر\r\n"
                                .getBytes(Charset.forName("windows-1256")));
        RouteViewModel route = new RouteViewModel(bag, new SameThreadJobRunner(), notices);
        route.importFrom(way);
        assertEquals(2, route.stops().size());
        assertEquals("الأمل الجديد", route.stops().get(1).name());
        assertTrue(Files.isDirectory(bag.resolve("002-04123X")));
        route.chosen().set(1);
        route.move(-1);
        route.move(-1);
        assertTrue(Files.isDirectory(bag.resolve("001-04123X")));
        assertEquals(
                "04123X;الأمل الجديد;الجسر",
                Files.readAllLines(bag.resolve("route.csv"), StandardCharsets.UTF_8).get(0));
        route.remove();
        route.remove();
        assertEquals(0, route.stops().size());
        model.refresh();
        assertEquals(1, model.files().size(), "what is carried stays carried");
        route.refresh();
        assertEquals(1, route.stops().size(), "and its school stands on the way again");
    }

    @Test
    void aWayThatCannotBeReadChangesNothing() throws IOException {
        RouteViewModel route = new RouteViewModel(bag, new SameThreadJobRunner(), notices);
        route.importFrom(Files.writeString(folder.resolve("bad.csv"), "04124Y;a\nxx;b\n"));
        assertEquals(Meaning.REFUSED, notices.current().get().meaning());
        assertFalse(Files.exists(bag.resolve("route.csv")));
    }
}
