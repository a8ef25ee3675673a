package org.sanad.ui.school;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sanad.i18n.Isolate;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Texts;
import org.sanad.work.school.Overview;
import org.sanad.work.school.Overview.ProgrammeState;

/** What remains in each programme, and the days left until its last day. */
final class HomeProgrammes extends VBox {
    private static final List<String> COLUMNS =
            List.of(
                    "ui.home.eligible",
                    "ui.home.enrolled",
                    "ui.home.incomplete",
                    "ui.home.refused",
                    "ui.home.last-day");

    private final Texts texts;
    private final HomeViewModel model;

    HomeProgrammes(Texts texts, HomeViewModel model) {
        super(8);
        this.texts = texts;
        this.model = model;
        setId("home-programmes");
        model.overview().addListener(o -> show());
        texts.language().addListener(o -> show());
        show();
    }

    private void show() {
        getChildren().clear();
        Overview now = model.overview().get();
        boolean some = now != null && now.pupils() > 0;
        setVisible(some);
        setManaged(some);
        if (!some) {
            return;
        }
        Label title = new Label(texts.now("ui.home.programmes"));
        title.getStyleClass().add("section-title");
        getChildren().add(title);
        if (now.todayDoubtful()) {
            // above the days that are not counted because of it
            Paragraph clock =
                    new Paragraph(
                            texts.now("ui.home.clock", now.today()), Meaning.DOUBTFUL.styleClass());
            clock.setId("home-clock");
            getChildren().add(clock);
        }
        getChildren().add(grid(now));
    }

    private GridPane grid(Overview now) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("home-programmes");
        grid.setHgap(24);
        grid.setVgap(8);
        for (int i = 0; i < COLUMNS.size(); i++) {
            grid.add(head(texts.now(COLUMNS.get(i))), i + 1, 0);
        }
        int row = 1;
        for (ProgrammeState one : now.programmes()) {
            if (one.eligible() + one.enrolled() > 0) {
                grid.add(new Paragraph(one.name().in(texts.language().get().code())), 0, row);
                grid.add(number(one.eligible(), null), 1, row);
                grid.add(number(one.enrolled(), null), 2, row);
                grid.add(number(one.incomplete(), Meaning.DOUBTFUL), 3, row);
                grid.add(number(one.refused(), Meaning.REFUSED), 4, row);
                grid.add(lastDay(one, now), 5, row);
                row++;
            }
        }
        return grid;
    }

    private static Label head(String words) {
        Label head = new Label(words);
        head.getStyleClass().add("field-label");
        head.setMinWidth(Region.USE_PREF_SIZE);
        return head;
    }

    /** In the colour of what it means, unless there is none. */
    private Label number(int count, Meaning meaning) {
        Label number = new Label(Isolate.leftToRight(texts.formats().number(count)));
        if (meaning != null && count > 0) {
            number.getStyleClass().add(meaning.styleClass());
        }
        return number;
    }

    /** By this computer's clock, which may be wrong: the day itself stands beside the days left. */
    private Label lastDay(ProgrammeState one, Overview now) {
        if (one.lastDay() == null) {
            return new Label("");
        }
        long left = ChronoUnit.DAYS.between(now.today(), one.lastDay().on());
        Label label = new Label(words(one.lastDay().on(), left, now.todayDoubtful()));
        // where there is no room the name of the programme takes two lines; a date is never cut
        label.setMinWidth(Region.USE_PREF_SIZE);
        if (left < 0 && !now.todayDoubtful()) {
            label.getStyleClass().add(Meaning.DOUBTFUL.styleClass());
        }
        label.setTooltip(new Tooltip(one.lastDay().label().in(texts.language().get().code())));
        return label;
    }

    private String words(LocalDate on, long left, boolean doubtful) {
        if (doubtful) {
            return texts.now("ui.home.last-day.was", on);
        }
        if (left > 0) {
            return texts.now("ui.home.last-day.left", left, on);
        }
        return texts.now(left == 0 ? "ui.home.last-day.today" : "ui.home.last-day.past", on);
    }
}
