package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.i18n.Isolate;
import org.sanad.i18n.Language;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.FaultLog;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.SceneFactory;
import org.sanad.ui.kit.Screens;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.school.SchoolDesk;

/** A file that is no list is called by its name and by what it is, as long as one looks at it. */
final class ImportRefusalTest {
    private static final String NAME = "liste 2026.xlsx";

    @TempDir private Path folder;
    private SchoolDesk desk;
    private ImportViewModel imports;

    @BeforeEach
    void open() {
        Screens.stage();
        desk = TestDesks.withPupils(folder);
        imports =
                new ImportViewModel(
                        new SameThreadJobRunner(), new Notices(new Texts(Language.ARABIC)), desk);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void give(String content) {
        try {
            imports.start(
                    List.of(
                            Files.write(
                                    folder.resolve(NAME),
                                    content.getBytes(StandardCharsets.ISO_8859_1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isNamedWithoutItsFolderAndToldWhatItIs(Language language) {
        PupilsView view = show(language);
        for (String[] one :
                List.of(
                        new String[] {"", "roster.file.empty"},
                        new String[] {"\0\1\2\3", "roster.file.unknown-kind"},
                        new String[] {"\u0089PNG\r\n", "roster.file.picture"},
                        new String[] {"%PDF-1.7\n\1", "roster.file.pdf"})) {
            Screens.onFx(
                    () -> {
                        give(one[0]);
                        return null;
                    });
            String said = Isolate.strip(said(view));
            assertTrue(said.contains(NAME), said);
            assertTrue(said.contains(new Texts(language).now(one[1])), said);
            assertFalse(said.contains(folder.getFileName().toString()), said);
        }
        Screens.save("import-refused", language);
    }

    @Test
    void leavingThePageEndsIt() {
        PupilsView view = show(Language.ARABIC);
        Screens.onFx(
                () -> {
                    give("");
                    return null;
                });
        assertEquals("roster.file.empty", imports.problem().get().code());
        Screens.onFx(
                () -> {
                    view.setVisible(false);
                    return null;
                });
        assertNull(imports.problem().get());
    }

    private static String said(PupilsView view) {
        return Screens.onFx(() -> ((Paragraph) view.lookup("#import-problem .paragraph")).text());
    }

    private PupilsView show(Language language) {
        return (PupilsView)
                Screens.show(
                                Theme.Tone.LIGHT,
                                language,
                                1024,
                                600,
                                texts -> {
                                    Dialogs dialogs =
                                            new Dialogs(
                                                    texts,
                                                    new SceneFactory(texts),
                                                    new FaultLog(null));
                                    UiContext ui =
                                            new UiContext(
                                                    texts,
                                                    new SameThreadJobRunner(),
                                                    new Notices(texts),
                                                    dialogs);
                                    PupilsViewModel model =
                                            new PupilsViewModel(
                                                    ui.jobs(), ui.notices(), desk, texts);
                                    return new PupilsView(ui, model, imports, () -> {});
                                })
                        .getRoot();
    }
}
