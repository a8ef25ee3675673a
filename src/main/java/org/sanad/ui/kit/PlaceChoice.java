package org.sanad.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.sanad.i18n.Isolate;
import org.sanad.work.send.Medium;

/** The sticks by name and free space, and any other folder; one of them is chosen. */
public final class PlaceChoice extends VBox {
    /** Words of the button, or the answer, that asks for a folder. */
    static final String FOLDER_KEY = "ui.kit.drop.choose-folder";

    private static final String FOLDER = "-folder";
    private static final double WIDEST = 420;
    private static final long MEGABYTE = 1_000_000;
    private static final long GIGABYTE = 1_000_000_000;

    private final UiContext ui;
    private final Texts texts;
    private final Places places;
    private final String idPrefix;
    private final FlowPane chips = new FlowPane(8, 8);
    private List<Medium> shown = List.of();

    /**
     * @param idPrefix beginning of the ids of the buttons, e.g. {@code send}
     */
    public PlaceChoice(UiContext ui, Places places, String idPrefix) {
        super(10);
        this.ui = ui;
        this.texts = ui.texts();
        this.places = places;
        this.idPrefix = idPrefix;
        Paragraph none = new Paragraph(texts.text("ui.kit.place.no-stick"), "quiet");
        none.visibleProperty().bind(Bindings.isEmpty(places.media()).and(places.target().isNull()));
        none.managedProperty().bind(none.visibleProperty());
        Paragraph several = new Paragraph(texts.text("ui.kit.place.several"), "quiet");
        several.visibleProperty()
                .bind(Bindings.size(places.media()).greaterThan(1).and(places.target().isNull()));
        several.managedProperty().bind(several.visibleProperty());
        getChildren().addAll(none, several, chips, new LeftoverPanel(texts, places, idPrefix));
        places.media().addListener((ListChangeListener<Medium>) change -> renew());
        places.target().addListener((o, before, now) -> show());
        show();
        places.watch().whileShown(this);
    }

    /** Of drives that are the same as before only the free space is written anew. */
    private void renew() {
        if (!Medium.sameDrives(shown, places.media())) {
            show();
            return;
        }
        for (int i = 0; i < shown.size(); i++) {
            write((ToggleButton) chips.getChildren().get(i), places.media().get(i));
        }
    }

    /** The focus stays on its stick, wherever that stands now; on no other when it is gone. */
    private void show() {
        // the owner of the window's focus, which is not focused while a file chooser lies above
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        Object held =
                chips.getChildren().stream()
                        .filter(chip -> chip == owner)
                        .findFirst()
                        .map(PlaceChoice::key)
                        .orElse(null);
        fill();
        if (held != null) {
            chip(held).or(() -> chip(idPrefix + FOLDER)).ifPresent(Node::requestFocus);
        }
    }

    /** A stick's drive; the id of another button. */
    private static Object key(Node chip) {
        return chip.getUserData() != null ? chip.getUserData() : String.valueOf(chip.getId());
    }

    private Optional<Node> chip(Object key) {
        return chips.getChildren().stream().filter(chip -> key.equals(key(chip))).findFirst();
    }

    private void fill() {
        shown = List.copyOf(places.media());
        chips.getChildren().clear();
        Path chosen = places.target().get();
        boolean listed = false;
        for (Medium medium : places.media()) {
            boolean now = medium.root().equals(chosen);
            listed |= now;
            chips.getChildren().add(stick(medium, now));
        }
        if (chosen != null && !listed) {
            ToggleButton folder = new ToggleButton(Isolate.leftToRight(chosen.toString()));
            folder.setGraphic(Icon.FOLDER.node());
            chip(folder, true);
            folder.setOnAction(e -> folder.setSelected(true));
            chips.getChildren().add(folder);
        }
        Button other = Buttons.plain(texts, FOLDER_KEY, Icon.FOLDER, this::chooseFolder);
        other.setId(idPrefix + FOLDER);
        Button again =
                Buttons.quiet(texts, "ui.kit.place.look-again", Icon.REFRESH, places::refresh);
        again.setId(idPrefix + "-look-again");
        chips.getChildren().addAll(other, again);
    }

    private ToggleButton stick(Medium medium, boolean chosen) {
        ToggleButton stick = new ToggleButton();
        write(stick, medium);
        stick.setUserData(medium.drive());
        stick.setGraphic(Icon.STICK.node());
        stick.setId(idPrefix + "-stick-" + places.media().indexOf(medium));
        chip(stick, chosen);
        stick.setOnAction(
                e -> {
                    stick.setSelected(true);
                    places.target().set(medium.root());
                });
        return stick;
    }

    private void write(ToggleButton stick, Medium medium) {
        stick.textProperty().bind(texts.text(key(medium), name(medium), free(medium)));
    }

    /** The volume's name and the drive it is on: two sticks may be called the same. */
    static String name(Medium medium) {
        String root = Isolate.leftToRight(medium.root().toString());
        if (medium.label().isBlank()) {
            return root;
        }
        String label = Isolate.natural(medium.label());
        return medium.root().endsWith(medium.label()) ? label : label + " " + root;
    }

    /** The sentence of a stick's name and free space. */
    static String key(Medium medium) {
        return large(medium) ? "ui.kit.place.stick-large" : "ui.kit.place.stick";
    }

    /** What is still free: megabytes, of a large one gigabytes to one decimal, rounded down. */
    static Object free(Medium medium) {
        if (large(medium)) {
            long tenths = medium.freeBytes() / (GIGABYTE / 10);
            return tenths / 10 + "," + tenths % 10;
        }
        return medium.freeBytes() / MEGABYTE;
    }

    private static boolean large(Medium medium) {
        return medium.freeBytes() >= GIGABYTE;
    }

    private static void chip(ToggleButton button, boolean chosen) {
        button.getStyleClass().add("chip");
        button.setSelected(chosen);
        button.setMaxWidth(WIDEST);
    }

    /** A place being chosen, what comes next is what the page is there for. */
    private void chooseFolder() {
        ui.dialogs()
                .files()
                .folder(ui.dialogs().owner(), ui.texts().now(FOLDER_KEY))
                .ifPresent(
                        folder -> {
                            places.target().set(folder);
                            Reach.primary(getScene().getRoot()).ifPresent(Node::requestFocus);
                        });
    }
}
