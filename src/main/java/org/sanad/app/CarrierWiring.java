package org.sanad.app;

import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.sanad.ui.carrier.BagPage;
import org.sanad.ui.carrier.RoutePage;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.UiContext;

/** The desk of a carrier: no key, no password; what is carried lies in a folder of its own. */
final class CarrierWiring implements OpenDesk {
    private static final String FOLDER = "carrier";

    private final UiContext ui;
    private final Path bag;

    CarrierWiring(UiContext ui, Path dataFolder) {
        this.ui = ui;
        this.bag = dataFolder.resolve(FOLDER);
    }

    /** Where what is carried lies. */
    Path bag() {
        return bag;
    }

    /**
     * @param last the pages every desk ends with
     * @param onLeave back to the doors; what is carried stays
     */
    MainWindow show(Shell shell, LastPages last, Runnable onLeave) {
        MainWindow window =
                shell.showDesk(
                        Stream.concat(
                                        Stream.of(
                                                new BagPage(ui, bag).page(),
                                                new RoutePage(ui, bag).page()),
                                        last.pages().stream())
                                .toList());
        return window.band(band(onLeave));
    }

    private HBox band(Runnable onLeave) {
        Label mark = new Label();
        mark.setGraphic(Icon.CARRIER.node());
        Paragraph words = new Paragraph(ui.texts().text("ui.carrier.band"), "strong");
        HBox.setHgrow(words, Priority.ALWAYS);
        Button leave = Buttons.quiet(ui.texts(), "ui.carrier.leave", Icon.BACK, onLeave);
        leave.setId("carrier-leave");
        HBox band = new HBox(mark, words, leave);
        band.getStyleClass().add("sample-band");
        return band;
    }

    @Override
    public void close() {
        // nothing is open: no store, no key
    }
}
