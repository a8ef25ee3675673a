package org.sanad.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.UserProblem;
import org.sanad.work.send.Medium;
import org.testfx.util.WaitForAsyncUtils;

/** Sticks come and go while a page lists them. */
final class StickWatchTest {
    private static final Duration SOON = Duration.millis(20);

    @TempDir private Path folder;

    private final AtomicReference<List<Medium>> drives = new AtomicReference<>(List.of());

    private Places places() {
        Notices notices = new Notices(new Texts(Language.ARABIC));
        return new Places(new SameThreadJobRunner(), notices, drives::get);
    }

    private Medium stick(String name) throws IOException {
        Path root = Files.createDirectories(folder.resolve(name));
        return new Medium(root, name, 8_000_000_000L);
    }

    private List<Medium> count(AtomicInteger looks) {
        looks.incrementAndGet();
        return drives.get();
    }

    @Test
    void aStickPluggedInIsChosenAndOneTakenOutIsNotAnyMore() throws IOException {
        Places places = places();
        places.watch().look();
        assertNull(places.target().get());
        Medium first = stick("A");
        drives.set(List.of(first));
        places.watch().look();
        assertEquals(first.root(), places.target().get());
        Medium second = stick("B");
        drives.set(List.of(first, second));
        places.watch().look();
        assertEquals(first.root(), places.target().get(), "the one chosen stays");
        drives.set(List.of(second));
        places.watch().look();
        places.watch().look();
        assertNull(places.target().get(), "what was meant for one is not written to the other");
        places.refresh();
        assertEquals(second.root(), places.target().get(), "asked for, the only one is chosen");
        drives.set(List.of());
        places.watch().look();
        assertNull(places.target().get());
        assertEquals(List.of(), places.media());
    }

    @Test
    void whatIsOnItsWayToTheChosenStickIsNotTakenForALeftover() throws IOException {
        Places places = places();
        Medium stick = stick("A");
        drives.set(List.of(stick));
        places.watch().look();
        Files.createFile(stick.root().resolve("SANAD-D-04123X-2627-0007-98089.json.part"));
        drives.set(List.of(new Medium(stick.root(), "A", 7_000_000_000L)));
        places.watch().look();
        assertEquals(7_000_000_000L, places.media().get(0).freeBytes());
        assertEquals(List.of(), places.leftovers(), "somebody is writing it");
        places.refresh();
        assertEquals(1, places.leftovers().size(), "asked for, it is told");
    }

    @Test
    void aLookThatFailsIsToldToNobodyAndTheNextOneLooksAgain() throws Exception {
        Medium stick = stick("A");
        ObservableList<Medium> media = FXCollections.observableArrayList(stick);
        AtomicInteger looks = new AtomicInteger();
        AtomicInteger told = new AtomicInteger();
        Screens.stage();
        Notices notices = new Notices(new Texts(Language.FRENCH));
        notices.current().addListener(o -> told.incrementAndGet());
        try (FxJobRunner jobs = new FxJobRunner(notices, fault -> told.incrementAndGet())) {
            StickWatch watch = new StickWatch(jobs, () -> failingTwice(looks), media);
            for (int look = 1; look <= 2; look++) {
                int expected = look;
                Screens.onFx(
                        () -> {
                            watch.look();
                            return null;
                        });
                WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> looks.get() == expected);
                WaitForAsyncUtils.waitForFxEvents();
                assertEquals(List.of(stick), media, "the list is kept");
            }
            WaitForAsyncUtils.waitFor(
                    5,
                    TimeUnit.SECONDS,
                    () -> {
                        Screens.onFx(
                                () -> {
                                    watch.look();
                                    return null;
                                });
                        return media.isEmpty();
                    });
            assertEquals(0, told.get());
        }
    }

    private List<Medium> failingTwice(AtomicInteger looks) {
        return switch (looks.incrementAndGet()) {
            case 1 -> throw new UncheckedIOException(new IOException("taken out meanwhile"));
            case 2 -> throw UserProblem.of("work.paper.not-written", "A");
            default -> drives.get();
        };
    }

    @Test
    void drivesAreAskedWhileTheListIsInSightAndNeverByTheWindow() throws Exception {
        AtomicInteger looks = new AtomicInteger();
        AtomicBoolean byWindow = new AtomicBoolean();
        ObservableList<Medium> media = FXCollections.observableArrayList();
        Notices notices = new Notices(new Texts(Language.FRENCH));
        try (FxJobRunner jobs = new FxJobRunner(notices, fault -> {})) {
            StickWatch watch =
                    new StickWatch(
                            jobs,
                            () -> {
                                looks.incrementAndGet();
                                byWindow.compareAndSet(false, Platform.isFxApplicationThread());
                                return drives.get();
                            },
                            media);
            Screens.stage();
            StackPane list = new StackPane();
            Screens.onFx(
                    () -> {
                        watch.whileShown(list, SOON);
                        Screens.stage().setScene(new Scene(new StackPane(list), 300, 200));
                        Screens.stage().show();
                        return null;
                    });
            drives.set(List.of(stick("A")));
            WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> media.size() == 1);
            assertFalse(byWindow.get());
            assertTrue(jobs.running().isEmpty(), "nothing is shown in the bar");
            int[] before = new int[1];
            AtomicInteger otherLooks = new AtomicInteger();
            Screens.onFx(
                    () -> {
                        StackPane other = new StackPane();
                        ((StackPane) list.getParent()).getChildren().setAll(other);
                        before[0] = looks.get();
                        new StickWatch(jobs, () -> count(otherLooks), media)
                                .whileShown(other, SOON);
                        return null;
                    });
            WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> otherLooks.get() > 5);
            assertTrue(looks.get() <= before[0] + 1, "out of sight nothing more is asked");
        }
    }
}
