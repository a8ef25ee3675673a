package org.sanad.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.sanad.i18n.Language;
import org.sanad.model.Area;
import org.sanad.model.Gresa;
import org.sanad.model.Progress;
import org.sanad.ui.kit.SceneFactory;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.kit.TickGrid;
import org.sanad.work.school.NewSchool;
import org.sanad.work.school.SchoolDesk;

/**
 * Prints, for a school of 1,500 pupils drawn without a graphics card, the times between frames
 * while the table is opened, filtered and the class sheet ticked, against the bar of 33 ms for
 * nineteen frames in twenty; and the resident set against 1.4 times that of a bare window with the
 * same theme and font, started in the same way. Each window is a process of its own, of 256 MB of
 * heap. Run by hand on an idle machine, with a display or with the properties the tests draw with;
 * no test asserts a duration.
 */
final class WindowBenchmark {
    private static final String PASSWORD = "quatre mots faciles";
    private static final Path LIST = Path.of("src/test/resources/massar/ListEleve_1500.xlsx");

    /** Handed on to the windows: a machine without a display draws them in memory. */
    private static final List<String> DISPLAY =
            List.of("glass.platform", "monocle.platform", "headless.geometry");

    /** What the program's own launchers say beside the size of the heap. */
    private static final List<String> AS_STARTED =
            List.of(
                    "-Xms48m",
                    "-Xmn32m",
                    "-XX:SurvivorRatio=1",
                    "-XX:TargetSurvivorRatio=90",
                    "-XX:-ShrinkHeapInSteps",
                    "-XX:MaxHeapFreeRatio=45",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Dprism.order=sw",
                    "-Dfile.encoding=UTF-8",
                    "-Djava.awt.headless=true");

    private static final int ACTIONS = 40;

    /** A quick typist. */
    private static final int TYPING_MILLIS = 120;

    private static final int OPENING_MILLIS = 1_500;

    private static final String[] TYPED = {"م", "مح", "محم", "محمد", "محم", "مح", "م", ""};

    private final List<Double> frames = new ArrayList<>();
    private final List<Double> worked = new ArrayList<>();
    private Stage stage;
    private Wiring wiring;
    private boolean acted;
    private double pending;

    private WindowBenchmark() {}

    /** Without arguments everything; with them one window, in the process it was started in. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            Path folder = Files.createTempDirectory("sanad-window-");
            prepare(folder);
            for (String window : List.of("plain", "bare", "school")) {
                fork(window, folder);
            }
        } else {
            new WindowBenchmark().show(arguments[0], Path.of(arguments[1]));
            Platform.exit();
        }
    }

    private static void prepare(Path folder) throws IOException {
        Files.writeString(folder.resolve("password.txt"), PASSWORD + "\n");
        NewSchool plan = new NewSchool(new Gresa("07318L"), "مجموعة مدارس أسيف أزكار", Area.RURAL);
        Path data = folder.resolve("data");
        try (SchoolDesk desk = SchoolDesk.create(data, plan, PASSWORD.toCharArray())) {
            desk.rosters().apply(List.of(LIST), Progress.none());
            System.out.println(desk.pupils().rows().size() + " pupils");
        }
    }

    private static void fork(String window, Path folder) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m"));
        if (!window.equals("plain")) {
            command.addAll(AS_STARTED);
        }
        for (String display : DISPLAY) {
            if (System.getProperty(display) != null) {
                command.add("-D" + display + "=" + System.getProperty(display));
            }
        }
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        WindowBenchmark.class.getName(),
                        window,
                        folder.toString()));
        ProcessBuilder process = new ProcessBuilder(command).inheritIO();
        if (!window.equals("plain")) {
            process.environment().put("MALLOC_ARENA_MAX", "2");
            process.environment().put("GDK_GL", "disable");
        }
        process.start().waitFor();
    }

    private void show(String window, Path folder) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        if (!window.equals("school")) {
            onFx(this::bare);
            Thread.sleep(3_000);
            resident(window);
            return;
        }
        onFx(() -> school(folder));
        until(() -> find("#side-pupils") != null && wiring.idle());
        Thread.sleep(3_000);
        resident("school, home");
        onFx(this::watch);
        act("open", 12, OPENING_MILLIS, n -> press(n % 2 == 0 ? "#side-pupils" : "#side-home"));
        onFx(() -> press("#side-pupils"));
        until(() -> rows() == 1_500);
        resident("school, table of pupils");
        act("filter", ACTIONS, TYPING_MILLIS, n -> search().setText(TYPED[n % TYPED.length]));
        onFx(() -> press("#side-programmes"));
        until(() -> find("#class-sheet") != null && wiring.idle());
        Thread.sleep(1_000);
        act("tick", ACTIONS, TYPING_MILLIS, n -> key(n % 2 == 0 ? KeyCode.SPACE : KeyCode.DOWN));
        until(wiring::idle);
        resident("school, class sheet");
        onFx(wiring::close);
    }

    private void bare() {
        Theme.apply(Theme.Tone.LIGHT, Theme.TextSize.NORMAL);
        Stage shown = new Stage();
        shown.setScene(
                new SceneFactory(new Texts(Language.ARABIC))
                        .scene(new StackPane(new Label("سند")), 1366, 768));
        shown.show();
    }

    private void school(Path folder) {
        stage = new Stage();
        wiring =
                new Wiring(
                        stage,
                        new StartOptions(
                                folder.resolve("data"),
                                Optional.of(Language.ARABIC),
                                Optional.of(folder.resolve("password.txt"))));
        stage.setWidth(1366);
        stage.setHeight(768);
        wiring.start();
        stage.show();
    }

    /**
     * Times from one frame to the next; and what a frame that an action waits for costs the two
     * threads that make it, which other programs on the machine do not lengthen.
     */
    private void watch() {
        new AnimationTimer() {
            private long before;
            private long workBefore = work();
            private int waiting;

            @Override
            public void handle(long now) {
                long time = System.nanoTime();
                long work = work();
                if (before != 0) {
                    frames.add((time - before) / 1e6);
                }
                if (waiting > 0) {
                    pending += (work - workBefore) / 1e6;
                    waiting--;
                    if (waiting == 0) {
                        worked.add(pending);
                        pending = 0;
                    }
                }
                if (acted) {
                    pending += (work - workBefore) / 1e6;
                    waiting = 1;
                }
                acted = false;
                before = time;
                workBefore = work;
            }
        }.start();
    }

    /** Processor time of the threads that lay out and draw, in nanoseconds. */
    private static long work() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(Objects::nonNull)
                .filter(
                        one ->
                                one.getThreadName().startsWith("JavaFX Application")
                                        || one.getThreadName().startsWith("QuantumRenderer"))
                .mapToLong(one -> threads.getThreadCpuTime(one.getThreadId()))
                .sum();
    }

    private interface Action {
        void at(int number);
    }

    private void act(String what, int times, int millis, Action action) throws Exception {
        onFx(
                () -> {
                    frames.clear();
                    worked.clear();
                });
        for (int n = 0; n < times; n++) {
            int number = n;
            onFx(
                    () -> {
                        acted = true;
                        action.at(number);
                    });
            Thread.sleep(millis);
        }
        onFx(
                () -> {
                    print(what + ", between frames", frames);
                    print(what + ", work of an action", worked);
                });
    }

    private static void print(String what, List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-34s %4d, median %5.1f ms, p95 %5.1f ms (bar 33), worst %5.1f ms%n",
                what,
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                sorted.get(sorted.size() - 1));
    }

    /** After what is no longer used was let go. */
    private static void resident(String what) throws IOException {
        String line =
                Files.readAllLines(Path.of("/proc/self/status")).stream()
                        .filter(each -> each.startsWith("VmRSS"))
                        .findFirst()
                        .orElseThrow();
        long kilobytes = Long.parseLong(line.replaceAll("\\D", ""));
        System.out.printf(Locale.ROOT, "%-34s %4d MB resident%n", what, kilobytes / 1_024);
    }

    private void press(String query) {
        ((ButtonBase) find(query)).fire();
    }

    private void key(KeyCode code) {
        TickGrid<?, ?> grid = (TickGrid<?, ?>) find("#class-sheet");
        grid.requestFocus();
        grid.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private TextField search() {
        return (TextField) find(".table-bar .text-field");
    }

    private int rows() {
        return find("#pupils-table") instanceof TableView<?> table ? table.getItems().size() : 0;
    }

    private Node find(String query) {
        return stage.getScene().getRoot().lookup(query);
    }

    private static void onFx(Runnable work) throws Exception {
        FutureTask<Void> task = new FutureTask<>(work, null);
        Platform.runLater(task);
        task.get();
    }

    private static void until(BooleanSupplier condition) throws Exception {
        boolean[] met = {false};
        while (!met[0]) {
            onFx(() -> met[0] = condition.getAsBoolean());
            Thread.sleep(50);
        }
    }
}
