package org.sanad.ui.settings;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.sanad.ui.kit.ChoiceTiles;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Texts;

/** The doors of the first start: only those that open. */
public final class DoorsView extends StackPane {
    private enum Door {
        SCHOOL,
        DIRECTORATE,
        SAMPLE
    }

    /**
     * @param onSchool the head's own school
     * @param onDirectorate the desk that receives what schools send
     * @param onSample the invented school, to try things out
     */
    public DoorsView(Texts texts, Runnable onSchool, Runnable onDirectorate, Runnable onSample) {
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
                                Door.SAMPLE,
                                Icon.SAMPLE,
                                "ui.start.door.sample",
                                "ui.start.door.sample-sentence");
        doors.getChildren().get(0).setId("door-school");
        doors.getChildren().get(1).setId("door-directorate");
        doors.getChildren().get(2).setId("door-sample");
        doors.value()
                .addListener(
                        (o, before, now) -> {
                            if (now == Door.SCHOOL) {
                                onSchool.run();
                            } else if (now == Door.DIRECTORATE) {
                                onDirectorate.run();
                            } else if (now == Door.SAMPLE) {
                                onSample.run();
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
        getChildren()
                .add(
                        new AloneFrame(
                                texts, "ui.start.doors.title", "ui.start.doors.sentence", doors));
    }
}
