package org.sanad.ui.kit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.i18n.Isolate;

/**
 * A table for looking: search, chips and count above; columns by kind; an empty state that says
 * what to do next. Filtering belongs to the view model, which gives the rows already filtered.
 */
public final class TablePart<R> extends VBox {
    /** Wide enough for a date, which must never be cut; in pixels, as the next two. */
    private static final double NARROWEST = 110;

    /** Wide enough for a MASSAR code and the words above it. */
    private static final double NARROWEST_CODE = 122;

    /** Wide enough for a count, which gives its room to words. */
    private static final double NARROWEST_NUMBER = 92;

    /** What the edges of a column take from the words above it. */
    private static final double EDGES = 20;

    /** What the arrow of a sorted column takes from the words beside it. */
    private static final double ARROW = 18;

    /** Head and two rows, in pixels at normal text size. */
    private static final double LEAST_ROWS = 122;

    /** Head and what stands in place of the rows: a picture and a sentence of three lines. */
    private static final double LEAST_EMPTY = 210;

    /** What a button beneath the sentence needs more. */
    private static final double LEAST_ACTION = 50;

    /** What the scroll bar and the edges take from the columns, in pixels. */
    private static final double SCROLL_BAR = 12;

    /** Less than this of the search field does not show what is typed. */
    private static final double LEAST_SEARCH = 90;

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final PseudoClass TIGHTEST = PseudoClass.getPseudoClass("tightest");

    /** Parts of the least widths from which words stand in letters of full size, or in less. */
    private static final double WHOLE = 0.99;

    private static final double LESS = 0.9;

    private final Texts texts;
    private final TableView<R> table = new TableView<>();
    private final HBox bar = new HBox();
    private final Label count = new Label();
    private final DoubleBinding room;
    private double leastEmpty = LEAST_EMPTY;

    /** Measures the words above the columns. */
    private final Text head = new Text();

    /** Least widths as declared, before a narrow table takes from them. */
    private final Map<TableColumn<R, ?>, Double> least = new HashMap<>();

    /**
     * @param rows the rows to show, kept by the view model
     */
    public TablePart(Texts texts, ObservableList<R> rows) {
        super(8);
        this.texts = texts;
        bar.getStyleClass().add("table-bar");
        count.textProperty().bind(texts.text("ui.kit.table.count", Bindings.size(rows)));
        count.getStyleClass().add("quiet");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        bar.getChildren().addAll(space, count);
        bar.widthProperty().addListener(o -> giveRoom());
        count.textProperty().addListener(o -> giveRoom());
        SortedList<R> sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        head.setFont(Font.font("Vazirmatn Medium", Theme.TextSize.NORMAL.pixels()));
        table.setColumnResizePolicy(new ColumnFit());
        table.setPlaceholder(new Label());
        table.accessibleTextProperty().bind(texts.text("ui.kit.table.name", Bindings.size(rows)));
        room =
                Bindings.createDoubleBinding(
                        () -> table.getWidth() / scale(),
                        table.widthProperty(),
                        count.fontProperty());
        table.widthProperty().addListener(o -> squeeze());
        table.getSortOrder().addListener((InvalidationListener) o -> squeeze());
        count.fontProperty().addListener(o -> squeeze());
        VBox.setVgrow(table, Priority.ALWAYS);
        // a low window takes from the rows, which scroll, never from what stands around them
        table.minHeightProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> scale() * (rows.isEmpty() ? leastEmpty : LEAST_ROWS),
                                rows,
                                count.fontProperty()));
        getChildren().addAll(bar, table);
    }

    /** In a narrow window the filters need the place of the count. */
    private void giveRoom() {
        double others = count.isManaged() ? 0 : count.minWidth(-1) + bar.getSpacing();
        boolean room = bar.getWidth() >= bar.minWidth(-1) + others + LEAST_SEARCH;
        count.setVisible(room);
        count.setManaged(room);
    }

    /**
     * A column of words, which take a second line, in smaller letters, rather than be cut. Width in
     * pixels at normal text size.
     */
    public TablePart<R> text(String titleKey, double width, Function<R, String> value) {
        words(titleKey, width, value);
        return this;
    }

    /** The column of words that says which row it is: it never gives its room away. */
    public TablePart<R> name(String titleKey, double width, Function<R, String> value) {
        words(titleKey, width, value).setMinWidth(width);
        return this;
    }

    private TableColumn<R, String> words(String titleKey, double width, Function<R, String> value) {
        TableColumn<R, String> column = bare(titleKey, width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(c -> new LinesCell<>());
        return column;
    }

    /** A column of codes, kept left-to-right. */
    public TablePart<R> code(String titleKey, double width, Function<R, String> value) {
        column(titleKey, width, value, Isolate::leftToRight)
                .setMinWidth(Math.min(width, NARROWEST_CODE));
        return this;
    }

    /** A column of dates, sorted as dates. */
    public TablePart<R> date(String titleKey, Function<R, LocalDate> value) {
        column(titleKey, 120, value, texts::date);
        return this;
    }

    /** A column of counts or amounts. */
    public TablePart<R> number(String titleKey, double width, ToLongFunction<R> value) {
        column(
                        titleKey,
                        width,
                        value::applyAsLong,
                        number -> Isolate.leftToRight(texts.formats().number(number)))
                .setMinWidth(Math.min(width, NARROWEST_NUMBER));
        return this;
    }

    /** A column of states: picture and word, which is never cut; width in pixels. */
    public TablePart<R> status(
            String titleKey, double width, Function<R, StatusMark.Status> value) {
        TableColumn<R, StatusMark.Status> column = bare(titleKey, width);
        column.setMinWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setComparator(java.util.Comparator.comparing(StatusMark.Status::key));
        column.setCellFactory(c -> new StatusCell<>(texts));
        return this;
    }

    /** A search field at the start of the bar, bound both ways to the view model's query. */
    public TablePart<R> search(StringProperty query) {
        TextField field = new TextField();
        field.promptTextProperty().bind(texts.text("ui.kit.table.search"));
        field.accessibleTextProperty().bind(texts.text("ui.kit.table.search"));
        field.textProperty().bindBidirectional(query);
        field.setPrefWidth(260);
        field.setOnKeyPressed(
                e -> {
                    if (e.getCode() == KeyCode.DOWN) {
                        table.requestFocus();
                        table.getSelectionModel().selectFirst();
                        e.consume();
                    } else if (e.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                        field.clear();
                        e.consume();
                    }
                });
        bar.getChildren().add(0, field);
        return this;
    }

    /** A filter as a chip. */
    public TablePart<R> chip(String key, BooleanProperty on) {
        ToggleButton chip = new ToggleButton();
        chip.textProperty().bind(texts.text(key));
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.selectedProperty().bindBidirectional(on);
        bar.getChildren().add(bar.getChildren().size() - 2, chip);
        return this;
    }

    /** Any other filter, such as a choice of class; it stands after those added before. */
    public TablePart<R> filter(Node control) {
        bar.getChildren().add(bar.getChildren().size() - 2, control);
        return this;
    }

    /** What stands in place of rows when there are none; {@code action} may be null. */
    public TablePart<R> empty(Icon icon, String sentenceKey, Node action) {
        FontIcon picture = icon.node(texts);
        picture.getStyleClass().add("empty-icon");
        Paragraph sentence = new Paragraph(texts.text(sentenceKey), "quiet");
        sentence.setTextAlignment(TextAlignment.CENTER);
        VBox empty = new VBox(picture, sentence);
        if (action != null) {
            empty.getChildren().add(action);
            leastEmpty = LEAST_EMPTY + LEAST_ACTION;
        }
        empty.getStyleClass().add("empty");
        table.setPlaceholder(empty);
        return this;
    }

    /**
     * Columns that only complete the picture give their room to the others in a narrow table.
     *
     * @param needs by the place of a column: the width of the table, in pixels, it asks for
     */
    public TablePart<R> roomFor(Map<Integer, Double> needs) {
        needs.forEach(
                (column, width) ->
                        table.getColumns()
                                .get(column)
                                .visibleProperty()
                                .bind(room.greaterThan(width)));
        return this;
    }

    /** Width of the table in pixels at normal text size: larger letters leave room for less. */
    public DoubleBinding room() {
        return room;
    }

    private double scale() {
        return count.getFont().getSize() / Theme.TextSize.NORMAL.pixels();
    }

    /**
     * JavaFX leaves columns whose least widths together do not fit as they were: the last stand
     * outside, with nothing to scroll by. Where a table is so narrow each gives its part.
     */
    private void squeeze() {
        double room = table.getWidth() - SCROLL_BAR;
        if (room <= 0) {
            return;
        }
        table.getColumns()
                .forEach(
                        column ->
                                least.computeIfAbsent(
                                        column,
                                        one -> {
                                            one.visibleProperty().addListener(o -> squeeze());
                                            return one.getMinWidth();
                                        }));
        double needed =
                table.getColumns().stream()
                        .filter(TableColumn::isVisible)
                        .mapToDouble(this::least)
                        .sum();
        double part = Math.min(scale(), room / needed);
        tight(part / scale());
        table.getColumns().forEach(column -> column.setMinWidth(Math.floor(least(column) * part)));
    }

    /** As declared, and no less than what stands above it needs. */
    private double least(TableColumn<R, ?> column) {
        head.setText(column.getText());
        double edges = EDGES + (table.getSortOrder().contains(column) ? ARROW : 0);
        return Math.max(least.get(column), head.getLayoutBounds().getWidth() + edges);
    }

    /** Columns that had to give their part hold their words in smaller letters only. */
    private void tight(double given) {
        table.pseudoClassStateChanged(TIGHT, given < WHOLE && given >= LESS);
        table.pseudoClassStateChanged(TIGHTEST, given < LESS);
    }

    /** What Enter and a double click on a row do. */
    public TablePart<R> onOpen(Consumer<R> open) {
        return onOpen(open, () -> false);
    }

    /**
     * The same of what is shown beside the table.
     *
     * @param shown whether something is: then one click shows another row, so that no row is chosen
     *     beside the sheet of another
     */
    public TablePart<R> onOpen(Consumer<R> open, BooleanSupplier shown) {
        table.setOnKeyPressed(
                e -> {
                    R row = table.getSelectionModel().getSelectedItem();
                    if (e.getCode() == KeyCode.ENTER && row != null) {
                        open.accept(row);
                        e.consume();
                    }
                });
        table.setRowFactory(
                view -> {
                    TableRow<R> row = new TableRow<>();
                    row.setOnMouseClicked(
                            e -> {
                                boolean several = e.isShiftDown() || e.isShortcutDown();
                                int clicks = shown.getAsBoolean() && !several ? 1 : 2;
                                if (e.getClickCount() == clicks && row.getItem() != null) {
                                    open.accept(row.getItem());
                                }
                            });
                    return row;
                });
        return this;
    }

    /**
     * Whether a cell of a table or list was only laid aside, out of sight, until it is given a row
     * again: what it shows may stay, for taking it away and putting it back costs more than both
     * rows.
     */
    static boolean apart(IndexedCell<?> cell) {
        return cell.getIndex() < 0;
    }

    /** The table itself, for selection and what the builder does not cover. */
    public TableView<R> table() {
        return table;
    }

    private <V> TableColumn<R, V> column(
            String titleKey, double width, Function<R, V> value, Function<V, String> written) {
        TableColumn<R, V> column = bare(titleKey, width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(
                c ->
                        new TableCell<>() {
                            @Override
                            protected void updateItem(V item, boolean empty) {
                                super.updateItem(item, empty);
                                if (apart(this)) {
                                    return;
                                }
                                setText(empty || item == null ? null : written.apply(item));
                            }
                        });
        return column;
    }

    private <V> TableColumn<R, V> bare(String titleKey, double width) {
        TableColumn<R, V> column = new TableColumn<>();
        column.textProperty().bind(texts.text(titleKey));
        column.textProperty().addListener(o -> squeeze());
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, NARROWEST));
        column.setReorderable(false);
        table.getColumns().add(column);
        return column;
    }
}
