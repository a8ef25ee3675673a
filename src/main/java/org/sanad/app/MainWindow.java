package org.sanad.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sanad.i18n.Isolate;
import org.sanad.i18n.Language;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Command;
import org.sanad.ui.kit.Findable;
import org.sanad.ui.kit.HelpPanel;
import org.sanad.ui.kit.HintBand;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.KeySheet;
import org.sanad.ui.kit.LanguageSwitch;
import org.sanad.ui.kit.Page;
import org.sanad.ui.kit.Palette;
import org.sanad.ui.kit.PaletteModel;
import org.sanad.ui.kit.UiContext;

/**
 * The window of a desk: side bar, top bar, the page, notices and running jobs, and the search over
 * all of them. A page is made when first shown and kept, so that nothing typed is lost by looking
 * elsewhere.
 */
public final class MainWindow extends StackPane {
    /** Below this width the side bar shows icons only (design: ui.md, 1024×600). */
    private static final double FOLDED_BELOW = 1100;

    private static final KeyCodeCombination LOCK =
            new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCodeCombination SEARCH =
            new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCodeCombination UNDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCodeCombination REDO =
            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

    private final UiContext ui;
    private final List<Page> pages;
    private final Map<String, Node> made = new LinkedHashMap<>();
    private final List<Command> commands = new ArrayList<>();
    private final Label title = new Label();
    private final HBox topBar = new HBox();
    private final BorderPane frame = new BorderPane();
    private final BorderPane work = new BorderPane();
    private final PageStack front = new PageStack();
    private final SideBar sideBar;
    private final Palette palette;
    private final HelpPanel help;
    private final HintBand hint;
    private Page shown;
    private Supplier<List<Findable>> desk = List::of;

    /**
     * @param pages the pages that exist, in the order of the side bar
     * @param foot where jobs and notices are told
     */
    public MainWindow(UiContext ui, Node foot, List<Page> pages) {
        this.ui = ui;
        this.pages = List.copyOf(pages);
        getStyleClass().add("shell");
        sideBar = new SideBar(ui.texts(), this.pages, this::go);
        widthProperty()
                .addListener((o, before, now) -> sideBar.fold(now.doubleValue() < FOLDED_BELOW));
        palette =
                new Palette(
                        ui.texts(), new PaletteModel(ui.jobs(), this::places, () -> desk.get()));
        help = new HelpPanel(ui.texts(), () -> KeySheet.show(ui));
        StackPane.setAlignment(help, Pos.CENTER_RIGHT);
        hint = new HintBand(ui.texts(), this::help);
        fillTopBar();
        frame.setLeft(sideBar);
        work.setTop(new VBox(topBar, hint));
        work.setBottom(foot);
        work.setCenter(front);
        frame.setCenter(work);
        // a page asking for more width than there is must not push the side bar out of sight
        setMinWidth(0);
        frame.setMinWidth(0);
        work.setMinWidth(0);
        // nor one asking for more height the bar above it: large letters in a low window
        setMinHeight(0);
        frame.setMinHeight(0);
        work.setMinHeight(0);
        front.setMinHeight(0);
        sideBar.setMinHeight(0);
        getChildren().addAll(frame, help, palette);
        addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
        // a grid says by F1 why a cell is what it is: what is not taken comes here
        addEventHandler(KeyEvent.KEY_PRESSED, this::helpKey);
        addEventHandler(KeyEvent.KEY_PRESSED, this::enterKey);
        addEventHandler(KeyEvent.KEY_TYPED, this::sheetKey);
        commands.add(new Command("ui.command.help", Icon.HELP, "F1", this::help));
        commands.add(new Command("ui.command.keys", Icon.KEYS, "?", () -> KeySheet.show(ui)));
        commands.add(new Command("ui.command.language", Icon.LANGUAGE, this::otherLanguage));
        ui.texts().language().addListener(o -> front.letGo());
        if (!pages.isEmpty()) {
            show(pages.get(0));
        }
    }

    private void fillTopBar() {
        title.getStyleClass().add("section-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button search = Buttons.plain(ui.texts(), "ui.shell.search", Icon.SEARCH, palette::toggle);
        search.setId("search");
        search.getStyleClass().add("search-button");
        topBar.getStyleClass().add("top-bar");
        Button helping = Buttons.icon(ui.texts(), "ui.shell.help", Icon.HELP, this::help);
        helping.setId("help");
        topBar.getChildren().addAll(title, space, search, helping, new LanguageSwitch(ui.texts()));
    }

    /** Says who opened the desk, where it is not the head. */
    public MainWindow opened(String person) {
        Label name = new Label();
        name.textProperty().bind(ui.texts().text("ui.shell.clerk", Isolate.natural(person)));
        name.setId("person");
        name.getStyleClass().add("quiet");
        topBar.getChildren().add(name);
        return this;
    }

    /** Adds the lock button, for a desk that has a password. */
    public MainWindow onLock(Runnable lock) {
        Button button = Buttons.icon(ui.texts(), "ui.shell.lock", Icon.LOCK, lock);
        button.setId("lock");
        topBar.getChildren().add(button);
        commands.add(new Command("ui.command.lock", Icon.LOCK, "Ctrl+L", lock));
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (LOCK.match(event)) {
                        event.consume();
                        lock.run();
                    }
                });
        return this;
    }

    /** Something more the search offers by name. */
    public MainWindow offering(Command command) {
        commands.add(command);
        return this;
    }

    /**
     * Taking back and making again what was entered. A field that holds text of its own takes the
     * keys first, for what is typed in it.
     */
    public MainWindow undoing(Runnable undo, Runnable redo) {
        Button back = Buttons.icon(ui.texts(), "ui.undo.undo", Icon.UNDO, undo);
        back.setId("undo");
        Button again = Buttons.icon(ui.texts(), "ui.undo.redo", Icon.REDO, redo);
        again.setId("redo");
        topBar.getChildren().addAll(2, List.of(back, again));
        commands.add(new Command("ui.command.undo", Icon.UNDO, "Ctrl+Z", undo));
        commands.add(new Command("ui.command.redo", Icon.REDO, "Ctrl+Y", redo));
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (UNDO.match(event)) {
                        event.consume();
                        undo.run();
                    } else if (REDO.match(event)) {
                        event.consume();
                        redo(event, redo);
                    }
                });
        return this;
    }

    /** In a field of JavaFX this key makes typing again on Windows alone. */
    private static void redo(KeyEvent event, Runnable redo) {
        if (event.getTarget() instanceof TextInputControl field) {
            field.redo();
        } else {
            redo.run();
        }
    }

    /** Reads the page in front afresh. */
    public void refresh() {
        if (shown != null) {
            shown.onShow().run();
        }
    }

    /** Puts something above every page, such as the mark of the sample school. */
    public MainWindow band(Node band) {
        frame.setTop(band);
        return this;
    }

    /**
     * Where it is remembered which pages were explained; before this no page explains itself.
     *
     * @param known whether the page of this id was understood
     * @param keep takes the id of a page that is understood
     */
    public MainWindow hints(Predicate<String> known, Consumer<String> keep) {
        hint.remembering(known, keep);
        if (shown != null) {
            hint.show(shown);
        }
        return this;
    }

    /**
     * What the search offers beside the pages.
     *
     * @param held reads what the desk holds, away from the window
     */
    public MainWindow searching(List<Command> offered, Supplier<List<Findable>> held) {
        commands.addAll(0, offered);
        desk = held;
        return this;
    }

    private List<Findable> places() {
        List<Findable> all = new ArrayList<>();
        commands.forEach(
                one ->
                        all.add(
                                Findable.named(
                                        ui.texts(),
                                        Findable.Kind.ACTION,
                                        one.icon(),
                                        one.labelKey(),
                                        one.shortcut(),
                                        one.run())));
        pages.forEach(
                one ->
                        all.add(
                                Findable.named(
                                        ui.texts(),
                                        Findable.Kind.PAGE,
                                        one.icon(),
                                        one.titleKey(),
                                        sideBar.shortcut(one),
                                        () -> found(one))));
        return all;
    }

    private void otherLanguage() {
        boolean arabic = ui.texts().language().get() == Language.ARABIC;
        ui.texts().language().set(arabic ? Language.FRENCH : Language.ARABIC);
    }

    /** Who asked for a page by name or key works on it next, wherever the focus was. */
    private void found(Page page) {
        go(page);
        front.takeFocus();
    }

    /** Goes to the page of this id. */
    public void show(String id) {
        pages.stream().filter(page -> page.id().equals(id)).findFirst().ifPresent(this::go);
    }

    /** Goes there and gives that page the focus, where this window takes the place of another. */
    void standOn(String id) {
        show(id);
        front.takeFocus();
    }

    /** To another page: what was done on the one before needs no telling any more. */
    private void go(Page page) {
        if (!page.equals(shown)) {
            ui.notices().leave();
        }
        show(page);
    }

    private void show(Page page) {
        Node view = made.computeIfAbsent(page.id(), id -> page.view().get());
        title.textProperty().bind(ui.texts().text(page.titleKey()));
        front.show(view);
        sideBar.select(page);
        shown = page;
        hint.show(page);
        if (help.isVisible()) {
            help.show(page);
        }
        page.onShow().run();
    }

    private void help() {
        if (help.isVisible()) {
            help.close();
        } else {
            help.show(shown);
        }
    }

    private void helpKey(KeyEvent event) {
        if (event.getCode() == KeyCode.F1) {
            event.consume();
            help();
        }
    }

    /** What a job drew on a page behind meanwhile must not have taken the key from this one. */
    private void enterKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && shown != null) {
            front.reachByEnter();
        }
    }

    /** A question mark of either script, where it is not typed into a field. */
    private void sheetKey(KeyEvent event) {
        boolean asks = event.getCharacter().equals("?") || event.getCharacter().equals("؟");
        if (asks && !(event.getTarget() instanceof TextInputControl)) {
            event.consume();
            KeySheet.show(ui);
        }
    }

    private void shortcut(KeyEvent event) {
        if (SEARCH.match(event)) {
            event.consume();
            palette.toggle();
            return;
        }
        if (!event.isAltDown() || event.getCode() == KeyCode.ALT) {
            return;
        }
        sideBar.pageOf(event)
                .ifPresent(
                        page -> {
                            palette.close();
                            found(page);
                            event.consume();
                        });
    }
}
