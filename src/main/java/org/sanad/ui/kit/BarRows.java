package org.sanad.ui.kit;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sanad.i18n.Isolate;

/**
 * Numbers as bars beside their names, for people who look rather than read: one row a name, one bar
 * a series, all to one scale. It grows from the side its language is read from. Every number stands
 * at the end of its bar.
 */
public final class BarRows extends VBox {
    private static final double LONGEST = 320;

    private final Texts texts;
    private final List<String> series;

    /**
     * One row.
     *
     * @param name in the language now shown
     * @param values one for each series, none below 0
     */
    public record Bar(String name, List<Integer> values) {
        public Bar {
            values = List.copyOf(values);
        }
    }

    /**
     * An empty chart.
     *
     * @param series message keys of what is counted, at most three
     */
    public BarRows(Texts texts, List<String> series) {
        super(8);
        this.texts = texts;
        this.series = List.copyOf(series);
        getStyleClass().add("bar-rows");
    }

    /** Draws these rows instead of those there were. */
    public void show(List<Bar> bars) {
        getChildren().clear();
        if (bars.isEmpty()) {
            return;
        }
        int most =
                bars.stream()
                        .flatMap(bar -> bar.values().stream())
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0);
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(14);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints lines = new ColumnConstraints();
        lines.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, lines);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            Label name = new Label(bar.name());
            VBox drawn = new VBox(0);
            for (int j = 0; j < bar.values().size(); j++) {
                drawn.getChildren().add(line(bar, j, most));
            }
            drawn.setAlignment(Pos.CENTER_LEFT);
            grid.addRow(i, name, drawn);
        }
        getChildren().addAll(legend(), grid);
    }

    private Node legend() {
        HBox legend = new HBox(16);
        for (int i = 0; i < series.size(); i++) {
            Region mark = new Region();
            mark.getStyleClass().addAll("bar-mark", "bar-" + i);
            Label word = new Label(texts.now(series.get(i)));
            HBox one = new HBox(6, mark, word);
            one.setAlignment(Pos.CENTER_LEFT);
            legend.getChildren().add(one);
        }
        return legend;
    }

    private Node line(Bar bar, int which, int most) {
        int value = bar.values().get(which);
        Region drawn = new Region();
        drawn.getStyleClass().addAll("bar", "bar-" + which);
        double width = most == 0 ? 0 : LONGEST * value / most;
        drawn.setMinWidth(0);
        drawn.setPrefWidth(width);
        drawn.setMaxWidth(width);
        Label number = new Label(Isolate.leftToRight(texts.formats().number(value)));
        number.getStyleClass().add("quiet");
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(6, drawn, number);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setAccessibleText(
                texts.now("ui.kit.bar", bar.name(), texts.now(series.get(which)), value));
        return line;
    }
}
