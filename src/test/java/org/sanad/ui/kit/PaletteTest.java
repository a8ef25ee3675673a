package org.sanad.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.i18n.Language;

/** Search everywhere, over a school of 1,500 pupils: what answers, by which keys, how quickly. */
final class PaletteTest {
    private static final Path NAMES = Path.of("resources/match/first_names.csv");
    private static final int PUPILS = 1500;
    private static final int HOUSEHOLDS = 900;
    private static final List<String> TYPED =
            List.of("محمد العلوي", "fatima", "Z1300", "أحمد", "youssef al", "الأسر", "imprimer");

    private final List<String> opened = new ArrayList<>();
    private Texts texts;
    private TextField elsewhere;
    private Palette palette;
    private Scene scene;

    @BeforeEach
    void show() throws IOException {
        List<Findable> held = school();
        scene = start(Language.ARABIC, held);
    }

    private Scene start(Language language, List<Findable> held) {
        return Screens.show(
                Theme.Tone.LIGHT,
                language,
                1024,
                600,
                made -> {
                    texts = made;
                    elsewhere = new TextField();
                    palette =
                            new Palette(
                                    made,
                                    new PaletteModel(
                                            new SameThreadJobRunner(), this::places, () -> held));
                    return new StackPane(elsewhere, palette);
                });
    }

    private List<Findable> places() {
        return List.of(
                place(Findable.Kind.ACTION, Icon.IMPORT, "ui.command.import"),
                place(Findable.Kind.ACTION, Icon.PRINT, "ui.command.print"),
                place(Findable.Kind.PAGE, Icon.HOUSEHOLDS, "ui.households.title"));
    }

    private Findable place(Findable.Kind kind, Icon icon, String key) {
        return Findable.named(texts, kind, icon, key, null, () -> opened.add(key));
    }

    private List<Findable> school() throws IOException {
        List<String> names =
                Files.readAllLines(NAMES, StandardCharsets.UTF_8).stream()
                        .filter(line -> !line.startsWith("#") && line.contains(";"))
                        .map(line -> line.substring(0, line.indexOf(';')).strip().split(" ")[0])
                        .toList();
        List<Findable> all = new ArrayList<>();
        for (int i = 0; i < PUPILS + HOUSEHOLDS; i++) {
            String first = names.get(i % names.size());
            String family = "ال" + names.get(i * 7 % names.size());
            String code = "Z%09d".formatted(130_000_000 + i);
            boolean pupil = i < PUPILS;
            String name = first + " " + family;
            all.add(
                    new Findable(
                            pupil ? Findable.Kind.PUPIL : Findable.Kind.HOUSEHOLD,
                            pupil ? Icon.PUPILS : Icon.HOUSEHOLDS,
                            name,
                            "1APG-1",
                            code,
                            Arrays.asList(name, code, "1APG-1", null),
                            () -> opened.add(code)));
        }
        return all;
    }

    @Test
    void anActionThatOpensNothingLeavesTheFocusWhereItWas() {
        Screens.onFx(
                () -> {
                    elsewhere.requestFocus();
                    palette.toggle();
                    return null;
                });
        press(KeyCode.ENTER);
        assertEquals(List.of("ui.command.import"), opened);
        assertSame(elsewhere, scene.getFocusOwner());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void findsByTheKeysAloneInBothDirections(Language language) throws IOException {
        scene = start(language, school());
        Screens.onFx(
                () -> {
                    elsewhere.requestFocus();
                    palette.toggle();
                    return null;
                });
        assertEquals(language.rightToLeft(), direction() == NodeOrientation.RIGHT_TO_LEFT);
        assertSame(field(), scene.getFocusOwner());
        type("Z130000007");
        Screens.save("palette", language);
        press(KeyCode.ENTER);
        assertEquals(List.of("Z130000007"), opened);
        assertFalse(palette.isVisible());

        open("fatima");
        assertTrue(first().name().startsWith("فاطمة"), first().name());
        press(KeyCode.ESCAPE);
        assertFalse(palette.isVisible());
        assertEquals(1, opened.size(), "Esc opens nothing");
        assertSame(elsewhere, scene.getFocusOwner(), "and gives the focus back");

        // a page by its name in the language that is not shown, an action by another word for it
        open("ménages");
        press(KeyCode.ENTER);
        open("إكسيل");
        press(KeyCode.ENTER);
        assertEquals(List.of("ui.households.title", "ui.command.import"), opened.subList(1, 3));

        open("");
        press(KeyCode.DOWN, KeyCode.TAB, KeyCode.UP);
        assertSame(field(), scene.getFocusOwner(), "Tab stays in the search");
        press(KeyCode.ENTER);
        assertEquals("ui.command.print", opened.get(3));
        open("no such thing ث");
        Screens.save("palette-nothing", language);
        press(KeyCode.ENTER, KeyCode.ESCAPE);
        assertEquals(4, opened.size());
    }

    /**
     * Each key until the answers are laid out; the bar is 16 ms (issue 6), printed and not held.
     */
    @Test
    void answersEachKeyWithinAFrame() {
        Screens.onFx(
                () -> {
                    palette.toggle();
                    return null;
                });
        keys();
        long[] took = keys();
        Arrays.sort(took);
        String figures =
                "search over %d pupils and %d households: %d keys, median %.1f ms, p95 %.1f ms, longest %.1f ms"
                        .formatted(
                                PUPILS,
                                HOUSEHOLDS,
                                took.length,
                                took[took.length / 2] / 1e6,
                                took[took.length * 95 / 100] / 1e6,
                                took[took.length - 1] / 1e6);
        System.out.println(figures);
        assertTrue(took.length > 30, figures);
    }

    private long[] keys() {
        return TYPED.stream()
                .flatMapToLong(
                        word ->
                                Stream.iterate(1, i -> i <= word.length(), i -> i + 1)
                                        .mapToLong(length -> key(word.substring(0, length))))
                .toArray();
    }

    private long key(String typed) {
        return Screens.onFx(
                () -> {
                    long before = System.nanoTime();
                    field().setText(typed);
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    return System.nanoTime() - before;
                });
    }

    private void open(String typed) {
        Screens.onFx(
                () -> {
                    elsewhere.requestFocus();
                    palette.toggle();
                    return null;
                });
        type(typed);
    }

    private void type(String typed) {
        Screens.onFx(
                () -> {
                    field().setText(typed);
                    return null;
                });
    }

    private void press(KeyCode... codes) {
        for (KeyCode code : codes) {
            Screens.onFx(
                    () -> {
                        scene.getFocusOwner()
                                .fireEvent(
                                        new KeyEvent(
                                                KeyEvent.KEY_PRESSED,
                                                "",
                                                "",
                                                code,
                                                false,
                                                false,
                                                false,
                                                false));
                        return null;
                    });
        }
    }

    private Findable first() {
        return Screens.onFx(
                () ->
                        (Findable)
                                ((javafx.scene.control.ListView<?>) scene.lookup("#palette-list"))
                                        .getSelectionModel()
                                        .getSelectedItem());
    }

    private TextField field() {
        return (TextField) scene.lookup("#palette-field");
    }

    private NodeOrientation direction() {
        return field().getEffectiveNodeOrientation();
    }
}
