package org.sanad.ui.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sanad.model.Gender;
import org.sanad.model.LocalizedText;
import org.sanad.model.PlacementStatus;
import org.sanad.model.Problem;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.RowCell;
import org.sanad.ui.kit.StatusMark;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.school.ImportPreview.FieldChange;
import org.sanad.ui.school.ImportPreview.Group;
import org.sanad.ui.school.ImportPreview.Kind;
import org.sanad.ui.school.ImportPreview.Line;
import org.sanad.ui.school.ImportPreview.Refused;

/** The list behind one count of a preview. */
final class ImportLines extends ListView<Object> {
    private final Texts texts;
    private final String amongKey;

    ImportLines(Texts texts, ImportPreview preview, ObjectProperty<Group> group) {
        this.texts = texts;
        this.amongKey =
                preview.kind() == Kind.GUARDIANS ? "ui.import.children" : "ui.import.programmes";
        setId("import-lines");
        getStyleClass().add("sentence-list");
        setMinHeight(80);
        setPrefHeight(240);
        setCellFactory(
                list ->
                        new RowCell<>() {
                            @Override
                            protected Region content(Object item) {
                                return item instanceof Refused refused
                                        ? refused(refused)
                                        : line((Line) item);
                            }
                        });
        Label none = new Label();
        none.textProperty().bind(texts.text("ui.import.nothing-here"));
        none.getStyleClass().add("quiet");
        setPlaceholder(none);
        group.addListener((o, before, now) -> show(preview, now));
        texts.language().addListener(o -> refresh());
        show(preview, group.get());
    }

    private void show(ImportPreview preview, Group group) {
        List<?> items =
                group == Group.REFUSED
                        ? preview.refused()
                        : preview.lines().getOrDefault(group, List.of());
        getItems().setAll(items);
        if (!items.isEmpty()) {
            scrollTo(0);
        }
    }

    private VBox line(Line line) {
        Label name = new Label(line.name());
        name.getStyleClass().add("strong");
        HBox head = new HBox(16, name);
        head.setAlignment(Pos.CENTER_LEFT);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        head.getChildren().add(space);
        for (String code : new String[] {line.code(), line.schoolClass()}) {
            if (code != null) {
                Label label = Ltr.label(code);
                label.setMinWidth(Region.USE_PREF_SIZE);
                label.getStyleClass().add("quiet");
                head.getChildren().add(label);
            }
        }
        VBox box = new VBox(4, head);
        line.changes().forEach(change -> box.getChildren().add(change(change)));
        if (!line.among().isEmpty()) {
            box.getChildren()
                    .add(
                            new Paragraph(
                                    texts.now(amongKey, joined(line.among())), "quiet", "small"));
        }
        return box;
    }

    private String joined(List<?> among) {
        return texts.listed(
                among.stream()
                        .map(one -> one instanceof LocalizedText both ? in(both) : one.toString())
                        .toList());
    }

    private String in(LocalizedText both) {
        return both.in(texts.language().get().code());
    }

    private HBox change(FieldChange change) {
        Label field = new Label(texts.now(change.labelKey()));
        field.getStyleClass().addAll("quiet", "small");
        Label before = new Label(written(change.before()));
        before.getStyleClass().addAll("quiet", "small");
        Label after = new Label(written(change.after()));
        after.getStyleClass().addAll("small", "strong");
        HBox box = new HBox(8, field, before, Icon.NEXT.node(texts), after);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private String written(Object value) {
        if (value == null) {
            return texts.now("ui.import.empty-value");
        }
        if (value instanceof Gender gender) {
            return texts.now("ui.pupils.gender." + gender.code().toLowerCase(Locale.ROOT));
        }
        if (value instanceof PlacementStatus status) {
            return texts.now("ui.pupils.state." + status.code().toLowerCase(Locale.ROOT));
        }
        return value instanceof LocalDate date ? texts.date(date) : value.toString();
    }

    private VBox refused(Refused refused) {
        Problem problem = refused.problem();
        Label where = new Label(where(problem));
        where.getStyleClass().add("strong");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label mark =
                StatusMark.of(
                        refused.whole() ? Meaning.REFUSED : Meaning.DOUBTFUL,
                        texts.text(
                                refused.whole() ? "ui.import.row-refused" : "ui.import.row-taken"));
        mark.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(12, where, space, mark);
        head.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, head, new Paragraph(texts.problem(problem), "small"));
    }

    private String where(Problem problem) {
        String field = problem.field();
        String key = field == null ? null : ImportReading.labelKey(field);
        String row = Integer.toString(problem.row());
        String place =
                problem.sheet() == null || problem.sheet().isEmpty()
                        ? texts.now("ui.import.where-row", row)
                        : texts.now("ui.import.where", problem.sheet(), row);
        return key == null || !texts.has(key)
                ? place
                : texts.now("ui.import.where-field", place, texts.now(key));
    }
}
