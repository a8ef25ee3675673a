package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.BundleNumber;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.FaultLog;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.MailPanel;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.Page;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.SceneFactory;
import org.sanad.ui.kit.Screens;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.Job;
import org.sanad.work.desk.PublicKeys;
import org.sanad.work.pupils.TooOld;
import org.sanad.work.school.SchoolDesk;

/** The page of sending after a bundle was written beside an unfinished file. */
final class SendScreensTest {
    @TempDir private Path folder;
    private SchoolDesk desk;
    private SendViewModel model;

    @BeforeEach
    void packBesideALeftover() throws IOException {
        Screens.stage();
        PublicKeys keys = TestDesks.directorate(folder);
        desk = TestDesks.withPupils(folder);
        Notices notices = new Notices(new Texts(Language.ARABIC));
        model = new SendViewModel(desk, new SameThreadJobRunner(), notices);
        Path place = Files.createDirectory(folder.resolve("place"));
        Files.writeString(place.resolve("SANAD-D-07318L-2627-0009-12345.json.part"), "{");
        model.refresh();
        model.welcome().set(TestDesks.welcome(folder, keys));
        model.code().set(keys.verificationCode());
        model.takeWelcome();
        model.places().target().set(place);
        model.pack();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void offersTheUnfinishedFileForRemovalAndAnotherCopy() {
        Screens.take("send-written", Theme.Tone.LIGHT, this::view);
        assertTrue(Screens.stage().getScene().lookup("#send-leftovers-remove").isVisible());
        assertTrue(Screens.stage().getScene().lookup("#send-written").isVisible());
    }

    /** Where a page is as narrow as the side bar leaves it in the largest letters. */
    @Test
    void everyCardIsSeenWithBothItsEdgesInTheLargestLetters() {
        for (Language language : Language.values()) {
            Screens.show(Theme.Tone.DARK, language, 1093, 600, this::view);
            Screens.dress(Theme.Tone.DARK, Theme.TextSize.LARGEST);
            Screens.save("send-largest-dark", language);
            assertEquals(List.of(), Screens.cut(), language.code());
        }
        Screens.dress(Theme.Tone.LIGHT, Theme.TextSize.NORMAL);
    }

    @Test
    void enterInTheCodeOfTheLetterTakesTheWelcomeFile() {
        Screens.show(Theme.Tone.LIGHT, Language.ARABIC, 1024, 600, this::view);
        Screens.onFx(
                () -> {
                    model.welcome().set(folder.resolve("not-there.json"));
                    TextField code = (TextField) Screens.stage().getScene().lookup("#send-code");
                    code.fireEvent(new ActionEvent());
                    return null;
                });
        assertNotNull(model.welcomeProblem().get(), "the missing file was tried and refused");
    }

    @Test
    void aBundleThatWouldSayTheSameAgainIsAskedAbout() {
        sealingIsAskedAbout("send-unchanged");
    }

    @Test
    void errorsAreAskedAboutBeforeTheyAreSent() {
        desk.benefits().set("TAYSSIR", List.of(TooOld.make(desk, 0)));
        model.refresh();
        assertEquals(1, model.errors());
        sealingIsAskedAbout("send-despite-errors");
    }

    /** The button that seals asks first; given up, nothing is written. */
    private void sealingIsAskedAbout(String picture) {
        int sent = desk.sending().outbox().size();
        for (Language language : Language.values()) {
            Screens.show(Theme.Tone.LIGHT, language, 1024, 600, this::view);
            Node pack = Screens.stage().getScene().lookup("#send-pack");
            Screens.onFx(
                    () -> {
                        ((Button) pack).fire();
                        return null;
                    });
            Screens.saveDialog(picture, language);
        }
        assertEquals(sent, desk.sending().outbox().size());
    }

    @Test
    void aMessageIsLookedAtBeforeTheMailProgramOpensAndAfterItDidNot() {
        long seq = model.written().get().bundle().seq();
        model.openMail(BundleNumber.newest(seq));
        model.mail().address().set("05.081@taalim.ma");
        List<Path> opened = new ArrayList<>();
        model.mail().write(opened::add);
        assertEquals(1, opened.size());
        assertEquals(folder.resolve("school").resolve("mail"), opened.get(0).getParent());
        int before = desk.sending().outbox().get(0).carried();
        Screens.take("send-mail", Theme.Tone.LIGHT, this::mail);
        Node copy = Screens.stage().getScene().lookup("#mail-copy-text");
        Screens.onFx(
                () -> {
                    ((Button) copy).fire();
                    return null;
                });
        assertEquals(
                model.mail().message().get().text(),
                Screens.onFx(() -> Clipboard.getSystemClipboard().getString()));
        Screens.onFx(
                () -> {
                    ((Button) Screens.stage().getScene().lookup("#mail-sent")).fire();
                    return null;
                });
        assertTrue(model.mail().sent().get());
        assertEquals(before + 1, desk.sending().outbox().get(0).carried());
        Screens.onFx(
                () -> {
                    model.mail().close();
                    return null;
                });
        assertNull(model.mail().message().get());
    }

    /** Nothing of a send can be given up half-way: what is written is written to its end. */
    @Test
    void howFarASendHasComeStandsBeneathThePage() {
        for (Language language : Language.values()) {
            CountDownLatch goOn = new CountDownLatch(1);
            AtomicReference<SendViewModel> running = new AtomicReference<>();
            try (TestWindow window =
                    new TestWindow(
                            language,
                            (ui, show) -> List.of(page(ui, running, new Held(ui, goOn))))) {
                window.until("#send-pack");
                Screens.onFx(
                        () -> {
                            running.get().places().target().set(folder.resolve("place"));
                            running.get().pack();
                            return null;
                        });
                window.until(() -> window.visible(".job-bar"));
                window.look("send-running");
                assertTrue(running.get().busy().get());
                goOn.countDown();
                window.untilIdle();
                assertNotNull(running.get().written().get());
            }
        }
    }

    private Page page(UiContext ui, AtomicReference<SendViewModel> running, JobRunner jobs) {
        running.set(new SendViewModel(desk, jobs, ui.notices()));
        return new Page(
                SendPage.ID,
                "ui.send.title",
                Icon.SEND,
                () -> new SendView(ui, running.get(), () -> {}, () -> {}),
                running.get()::refresh);
    }

    /**
     * Runs jobs as the window does, but keeps one that counts its steps at the second of them.
     *
     * @param goOn lets it go on
     */
    private record Held(UiContext ui, CountDownLatch goOn) implements JobRunner {
        @Override
        public <T> void run(Job<T> job, Consumer<? super T> onResult) {
            ui.jobs().run(held(job), onResult);
        }

        @Override
        public <T> void run(
                Job<T> job, Consumer<? super T> onResult, Consumer<UserProblem> onProblem) {
            ui.jobs().run(held(job), onResult, onProblem);
        }

        private <T> Job<T> held(Job<T> job) {
            return new Job<>(
                    job.nameKey(),
                    job.cancellable(),
                    progress -> job.work().run(new Watched(progress, goOn)));
        }
    }

    private record Watched(Progress progress, CountDownLatch goOn) implements Progress {
        @Override
        public void report(long done, long total) {
            progress.report(done, total);
            if (done == 2) {
                try {
                    assertTrue(goOn.await(60, TimeUnit.SECONDS));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        @Override
        public boolean cancelled() {
            return progress.cancelled();
        }
    }

    /** The panel of the message as the page shows it, without what stands above. */
    private Parent mail(Texts texts) {
        return new PageFrame(texts, "ui.send.title", "ui.send.sentence")
                .scrolling(new MailPanel(ui(texts), model.mail()));
    }

    private SendView view(Texts texts) {
        return new SendView(ui(texts), model, () -> {}, () -> {});
    }

    private static UiContext ui(Texts texts) {
        Dialogs dialogs = new Dialogs(texts, new SceneFactory(texts), new FaultLog(null));
        return new UiContext(texts, new SameThreadJobRunner(), new Notices(texts), dialogs);
    }
}
