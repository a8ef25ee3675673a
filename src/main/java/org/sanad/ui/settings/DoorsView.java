package org.sanad.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.ChoiceTiles;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Texts;

/** The doors of the first start: only those that open. */
public final class DoorsView extends StackPane {
    private enum Door {
        SCHOOL,
        DIRECTORATE,
        CARRIER,
        SAMPLE
    }

    /**
     * Where each door leads.
     *
     * @param toSchool the head's own school
     * @param toDirectorate the desk that receives what schools send
     * @param toCarrier the desk that only carries
     * @param toSample the invented school, to try things out
     * @param toRestore a desk put back from a copy that was carried here
     */
    public record Ways(
            Runnable toSchool,
            Runnable toDirectorate,
            Runnable toCarrier,
            Runnable toSample,
            Runnable toRestore) {}

    public DoorsView(Texts texts, Ways ways) {
        ChoiceTiles<Door> doors =
                new ChoiceTiles<Door>(texts)
                        .tile(
                                Door.SCHOOL,
                                Icon.SCHOOL,
                                "ui.start.door.school",
                                "ui.start.door.school-sentence")
                        .tile(
                                Door.DIRECTORATE,
                                Icon.DIRECTORATE,
                                "ui.start.door.directorate",
                                "ui.start.door.directorate-sentence")
                        .tile(
                                Door.CARRIER,
                                Icon.CARRIER,
                                "ui.start.door.carrier",
                                "ui.start.door.carrier-sentence")
                        .tile(
                                Door.SAMPLE,
                                Icon.SAMPLE,
                                "ui.start.door.sample",
                                "ui.start.door.sample-sentence");
        doors.getChildren().get(0).setId("door-school");
        doors.getChildren().get(1).setId("door-directorate");
        doors.getChildren().get(2).setId("door-carrier");
        doors.getChildren().get(3).setId("door-sample");
        doors.value()
                .addListener(
                        (o, before, now) -> {
                            if (now == Door.SCHOOL) {
                                ways.toSchool().run();
                            } else if (now == Door.DIRECTORATE) {
                                ways.toDirectorate().run();
                            } else if (now == Door.CARRIER) {
                                ways.toCarrier().run();
                            } else if (now == Door.SAMPLE) {
                                ways.toSample().run();
                                doors.value().set(null);
                            }
                        });
        Node first = doors.getChildren().get(0);
        first.sceneProperty()
                .addListener(
                        (o, before, now) -> {
                            if (now != null) {
                                first.requestFocus();
                            }
                        });
        Button restore =
                Buttons.quiet(texts, "ui.start.doors.restore", Icon.BACKUP, ways.toRestore());
        restore.setId("door-restore");
        doors.getStyleClass().add("doors");
        VBox all = new VBox(8, doors, restore);
        getChildren()
                .add(new AloneFrame(texts, "ui.start.doors.title", "ui.start.doors.sentence", all));
    }
}
