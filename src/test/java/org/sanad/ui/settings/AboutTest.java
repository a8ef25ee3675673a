package org.sanad.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.Area;
import org.sanad.model.Gresa;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.FaultLog;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.SceneFactory;
import org.sanad.ui.kit.Screens;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.safety.SafeCopy;
import org.sanad.work.school.NewSchool;
import org.sanad.work.school.SchoolDesk;

/** What is told to whoever helps by telephone, and whose parts the program holds. */
final class AboutTest {
    private static final Path DEPENDENCIES = Path.of("src", "docs", "dependencies.md");

    /** A line of the table: the artifact, and its licence in the last column. */
    private static final Pattern DIRECT =
            Pattern.compile("\\| `[^:`]+:([^`]+)` \\|.*\\| ([^|]+) \\|");

    @TempDir private Path folder;

    @Test
    void tellsWhatIsAskedFirstAndNothingOfPersons() {
        Screens.stage();
        Path data = folder.resolve("data");
        try (SchoolDesk desk =
                SchoolDesk.create(
                        data,
                        new NewSchool(new Gresa("07318L"), "مجموعة مدارس أسيف", Area.RURAL),
                        "كلمة مرور طويلة".toCharArray())) {
            desk.safety().copies().keep();
            SafeCopy copy = desk.safety().copies().list().get(0);
            for (Language language : Language.values()) {
                show(desk, data, language);
                String told = copied();
                String pack = desk.packs().inForce().pack().version();
                for (String asked :
                        List.of("9.8.7", pack, data.toString(), "backups", "Java ", "JavaFX ")) {
                    assertTrue(told.contains(asked), asked + " in " + told);
                }
                assertTrue(told.contains(copyDay(copy)), told);
                for (String person : List.of("أسيف", "07318L")) {
                    assertFalse(told.contains(person), told);
                }
                assertTrue(told.chars().noneMatch(c -> c >= 0x2066 && c <= 0x2069), told);
                press("#about-parts");
                Screens.front("about-parts", language);
            }
        }
    }

    private static String copyDay(SafeCopy copy) {
        return "%02d/%02d/%d"
                .formatted(
                        copy.made().getDayOfMonth(),
                        copy.made().getMonthValue(),
                        copy.made().getYear());
    }

    private static void show(SchoolDesk desk, Path data, Language language) {
        AboutViewModel model =
                new AboutViewModel(
                        new AboutViewModel.Desk(
                                "9.8.7",
                                data,
                                Optional.of(() -> desk.packs().inForce()),
                                Optional.of(desk.safety())),
                        new SameThreadJobRunner());
        for (int[] size : List.of(new int[] {1366, 768}, new int[] {1024, 600})) {
            Screens.show(
                    Theme.Tone.LIGHT,
                    language,
                    size[0],
                    size[1],
                    texts ->
                            new PageFrame(texts, "ui.settings.title", "ui.settings.sentence")
                                    .scrolling(view(texts, model)));
            Screens.onFx(
                    () -> {
                        model.refresh();
                        return null;
                    });
            Screens.save("about", language);
            assertEquals(List.of(), Screens.cut());
        }
    }

    private static AboutView view(Texts texts, AboutViewModel model) {
        Dialogs dialogs = new Dialogs(texts, new SceneFactory(texts), new FaultLog(null));
        dialogs.setOwner(Screens.stage());
        UiContext ui = new UiContext(texts, new SameThreadJobRunner(), new Notices(texts), dialogs);
        return new AboutView(ui, model, "ui.settings.folder-help");
    }

    private static String copied() {
        press("#about-copy");
        return Screens.onFx(() -> Clipboard.getSystemClipboard().getString());
    }

    private static void press(String query) {
        Screens.onFx(
                () -> {
                    ((Button) Screens.stage().getScene().lookup(query)).fire();
                    return null;
                });
    }

    @Test
    void thePlaceOfAnAccountIsToldWithoutItsName() {
        Path home = Path.of(System.getProperty("user.home"));
        assertEquals(
                Path.of("~", "Sanad").toString(),
                AboutViewModel.withoutAccount(home.resolve("Sanad")));
        Path elsewhere = home.resolveSibling("elsewhere");
        assertEquals(elsewhere.toString(), AboutViewModel.withoutAccount(elsewhere));
    }

    @Test
    void everyLibraryIsNamedWithItsLicence() {
        Map<String, String> named = new HashMap<>();
        Licences.parts()
                .forEach(part -> part.artifacts().forEach(one -> named.put(one, part.licence())));
        Map<String, String> direct = new HashMap<>();
        for (String line : read(DEPENDENCIES).lines().toList()) {
            Matcher found = DIRECT.matcher(line);
            if (found.matches()) {
                // of the icons themselves it says more
                direct.put(found.group(1), Arrays.asList(found.group(2).split(",")).get(0));
            }
        }
        assertEquals(direct, named);
        List<String> order =
                Licences.parts().stream().map(Licences.Part::licence).distinct().toList();
        assertEquals(
                order,
                Licences.parts().stream()
                        .map(Licences.Part::licence)
                        .reduce(List.<String>of(), AboutTest::unlessLast, (one, other) -> one),
                "parts of one licence stand together");
    }

    private static List<String> unlessLast(List<String> before, String next) {
        if (!before.isEmpty() && before.get(before.size() - 1).equals(next)) {
            return before;
        }
        List<String> more = new java.util.ArrayList<>(before);
        more.add(next);
        return more;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
