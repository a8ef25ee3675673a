package org.sanad.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.FxJobRunner;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.JobBar;
import org.sanad.ui.kit.LanguageSwitch;
import org.sanad.ui.kit.NoticeBar;
import org.sanad.ui.kit.Page;
import org.sanad.ui.kit.UiContext;

/**
 * The window of a desk: side bar, top bar, the page, notices and running jobs. A page is made when
 * first shown and kept, so that nothing typed is lost by looking elsewhere.
 */
public final class MainWindow extends BorderPane {
    /** Below this width the side bar shows icons only (design: ui.md, 1024×600). */
    private static final double FOLDED_BELOW = 1100;

    private static final KeyCodeCombination LOCK =
            new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN);

    private final UiContext ui;
    private final List<Page> pages;
    private final Map<String, Node> made = new LinkedHashMap<>();
    private final Label title = new Label();
    private final HBox topBar = new HBox();
    private final SideBar sideBar;

    /**
     * @param pages the pages that exist, in the order of the side bar
     * @param jobs whose progress is shown
     */
    public MainWindow(UiContext ui, FxJobRunner jobs, List<Page> pages) {
        this.ui = ui;
        this.pages = List.copyOf(pages);
        getStyleClass().add("shell");
        sideBar = new SideBar(ui.texts(), this.pages, this::show);
        widthProperty()
                .addListener((o, before, now) -> sideBar.fold(now.doubleValue() < FOLDED_BELOW));
        title.getStyleClass().add("section-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        topBar.getStyleClass().add("top-bar");
        topBar.getChildren().addAll(title, space, new LanguageSwitch(ui.texts()));
        setLeft(sideBar);
        BorderPane work = new BorderPane();
        work.setTop(topBar);
        work.setBottom(
                new VBox(
                        new JobBar(ui.texts(), jobs.running()),
                        new NoticeBar(ui.texts(), ui.notices())));
        setCenter(work);
        // a page asking for more width than there is must not push the side bar out of sight
        setMinWidth(0);
        work.setMinWidth(0);
        addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
        if (!pages.isEmpty()) {
            show(pages.get(0));
        }
    }

    /** Adds the lock button, for a desk that has a password. */
    public MainWindow onLock(Runnable lock) {
        Button button = Buttons.icon(ui.texts(), "ui.shell.lock", Icon.LOCK, lock);
        button.setId("lock");
        topBar.getChildren().add(button);
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

    /** Puts something above every page, such as the mark of the sample school. */
    public MainWindow band(Node band) {
        setTop(band);
        return this;
    }

    /** Adds a search field before the language switch. */
    public MainWindow search(Node field) {
        topBar.getChildren().add(2, field);
        return this;
    }

    /** Brings the page of this id to the front. */
    public void show(String id) {
        pages.stream().filter(page -> page.id().equals(id)).findFirst().ifPresent(this::show);
    }

    private void show(Page page) {
        Node view = made.computeIfAbsent(page.id(), id -> page.view().get());
        title.textProperty().bind(ui.texts().text(page.titleKey()));
        ((BorderPane) getCenter()).setCenter(view);
        sideBar.select(page);
        page.onShow().run();
    }

    private void shortcut(KeyEvent event) {
        if (!event.isAltDown() || event.getCode() == KeyCode.ALT) {
            return;
        }
        sideBar.pageOf(event)
                .ifPresent(
                        page -> {
                            show(page);
                            event.consume();
                        });
    }
}
