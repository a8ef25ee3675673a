package org.sanad.ui.school;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.sanad.ui.kit.BarRows;
import org.sanad.ui.kit.Texts;
import org.sanad.work.school.Overview;
import org.sanad.work.school.Overview.LevelCount;
import org.sanad.work.school.Overview.ProgrammeState;

/** Girls and boys of each level: all pupils, or those who take part in one programme. */
final class HomePicture extends VBox {
    /** Stands for all pupils, beside the codes of programmes. */
    private static final String EVERYBODY = "";

    private final Texts texts;
    private final HomeViewModel model;
    private final ComboBox<String> which = new ComboBox<>();
    private final BarRows bars;

    HomePicture(Texts texts, HomeViewModel model) {
        super(8);
        this.texts = texts;
        this.model = model;
        bars = new BarRows(texts, List.of("ui.home.girls", "ui.home.boys"));
        Label title = new Label();
        title.textProperty().bind(texts.text("ui.home.picture"));
        title.getStyleClass().add("section-title");
        which.setId("home-picture-of");
        which.accessibleTextProperty().bind(texts.text("ui.home.picture-of"));
        which.setPrefWidth(320);
        which.setOnAction(e -> draw());
        HBox head = new HBox(16, title, which);
        head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren().addAll(head, bars);
        model.overview().addListener(o -> show());
        texts.language().addListener(o -> show());
        show();
    }

    private void show() {
        Overview now = model.overview().get();
        boolean some = now != null && now.pupils() > 0;
        setVisible(some);
        setManaged(some);
        if (!some) {
            return;
        }
        String before = which.getValue();
        List<String> codes = new ArrayList<>(List.of(EVERYBODY));
        now.programmes().stream()
                .filter(one -> one.enrolled() > 0)
                .map(ProgrammeState::code)
                .forEach(codes::add);
        which.setConverter(new Names(now));
        which.getItems().setAll(codes);
        which.setValue(codes.contains(before) ? before : EVERYBODY);
        draw();
    }

    private void draw() {
        Overview now = model.overview().get();
        if (now == null || which.getValue() == null) {
            return;
        }
        List<LevelCount> levels =
                state(now, which.getValue()).map(ProgrammeState::levels).orElse(now.levels());
        String language = texts.language().get().code();
        bars.show(
                levels.stream()
                        .map(
                                one ->
                                        new BarRows.Bar(
                                                one.level().in(language),
                                                List.of(one.girls(), one.boys())))
                        .toList());
    }

    private static Optional<ProgrammeState> state(Overview now, String code) {
        return now.programmes().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    private final class Names extends StringConverter<String> {
        private final Overview of;

        private Names(Overview of) {
            this.of = of;
        }

        @Override
        public String toString(String code) {
            return code == null
                    ? ""
                    : state(of, code)
                            .map(one -> one.name().in(texts.language().get().code()))
                            .orElse(texts.now("ui.home.everybody"));
        }

        @Override
        public String fromString(String typed) {
            return null;
        }
    }
}
