package org.sanad.ui.school;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Drawer;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.TablePart;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.pupils.PupilRow;

/** Table of the pupils with the sheet of one of them, or the import in their place. */
final class PupilsView extends StackPane {
    private final Texts texts;
    private final PupilsViewModel model;
    private final ImportViewModel imports;
    private final TablePart<PupilRow> table;
    private final Drawer drawer;
    private final PageFrame pupils;
    private final ImportView importing;
    private final SecondEntryView second;

    PupilsView(UiContext ui, PupilsViewModel model, ImportViewModel imports, Runnable onward) {
        this.texts = ui.texts();
        this.model = model;
        this.imports = imports;
        this.table = table();
        this.drawer = new Drawer(texts, table);
        Button start =
                Buttons.primary(
                        texts, "ui.pupils.import", Icon.IMPORT, () -> imports.start(List.of()));
        start.setId("pupils-import");
        // with a sheet open the next step is to save it
        start.visibleProperty()
                .bind(model.stored().greaterThan(0).and(model.opened().or(model.together()).not()));
        this.pupils =
                new PageFrame(texts, "ui.pupils.title", "ui.pupils.sentence")
                        .actions(secondEntry(), start)
                        .filling(drawer);
        this.importing = new ImportView(ui, imports, onward);
        PupilEditorView editor = new PupilEditorView(texts, model.editor());
        editor.beneath(new PupilNotesView(texts, model.notes()));
        editor.beneath(new PupilMovesView(texts, model.moves()));
        ManyPupilsView many =
                new ManyPupilsView(ui, model.many(), model.editor().sites(), model.classes());
        model.opened().addListener(o -> showDrawer(editor, many));
        model.together().addListener(o -> showDrawer(editor, many));
        drawer.open()
                .addListener(
                        (o, before, now) -> {
                            if (!now) {
                                model.opened().set(false);
                                model.together().set(false);
                            }
                        });
        this.second = new SecondEntryView(texts, model.second());
        model.second().open().addListener((o, before, now) -> swap());
        visibleProperty()
                .addListener(
                        (o, before, now) -> {
                            if (!now) {
                                imports.lookAway();
                            }
                        });
        imports.stage().addListener((o, before, now) -> swap());
        model.stored().addListener(o -> showEmpty());
        swap();
        showEmpty();
        showDrawer(editor, many);
    }

    private void showDrawer(PupilEditorView editor, ManyPupilsView many) {
        if (!model.opened().get() && !model.together().get()) {
            if (drawer.open().get()) {
                drawer.close();
            }
        } else if (!drawer.open().get()) {
            if (model.opened().get()) {
                drawer.show(editor.title(), editor, editor.buttons());
            } else {
                drawer.show(many.title(), many);
            }
        }
    }

    private Button secondEntry() {
        Button button =
                Buttons.plain(
                        texts,
                        "ui.pupils.second.open",
                        Icon.EDIT,
                        () -> model.second().start(model.schoolClass().get()));
        button.setId("pupils-second");
        button.visibleProperty()
                .bind(model.stored().greaterThan(0).and(model.opened().or(model.together()).not()));
        return button;
    }

    /** In sight once more than one is selected. */
    private Button changeMany() {
        Button button = Buttons.plain(texts, "ui.pupils.many.open", Icon.EDIT, model::openMany);
        button.setId("pupils-many");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.textProperty().unbind();
        button.textProperty()
                .bind(texts.text("ui.pupils.many.open", Bindings.size(model.many().selected())));
        button.visibleProperty().bind(Bindings.size(model.many().selected()).greaterThan(1));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private void swap() {
        boolean away = imports.stage().get() == ImportViewModel.Stage.AWAY;
        boolean typing = model.second().open().get();
        getChildren().setAll(!away ? importing : typing ? second : pupils);
        if (!away) {
            importing.takeFocus();
        }
    }

    private TablePart<PupilRow> table() {
        TablePart<PupilRow> part =
                new TablePart<>(texts, model.rows())
                        .name("ui.pupils.name", 180, row -> row.name().whole())
                        .code("ui.pupils.column.code", 112, row -> row.code().value())
                        .code("ui.pupils.class", 84, PupilRow::schoolClass)
                        .text("ui.pupils.gender", 88, row -> PupilColumn.gender(row, texts))
                        .date("ui.pupils.birth", PupilRow::birthDate)
                        .text("ui.pupils.column.birth-place", 110, PupilRow::birthPlace)
                        .text("ui.pupils.guardian", 140, PupilRow::guardian)
                        .number("ui.pupils.programmes", 120, PupilRow::programmes)
                        .status("ui.pupils.state", 140, PupilsViewModel::status)
                        .text("ui.pupils.site", 120, PupilRow::site)
                        .code("ui.pupils.cin", 112, PupilRow::guardianCin)
                        .code("ui.pupils.phone", 112, PupilRow::guardianPhone)
                        .search(model.query())
                        .filter(classes())
                        .chip("ui.pupils.girls", model.girls())
                        .chip("ui.pupils.boys", model.boys())
                        .chip("ui.pupils.missing", model.missing())
                        .onOpen(model::openOther, model.opened()::get);
        part.getChildren().add(1, new PupilViewsBar(texts, model.views(), changeMany()));
        PupilColumns.hold(part, model.views());
        part.table().setId("pupils-table");
        RowSelection.hold(part.table(), model.many());
        texts.language().addListener(o -> part.table().refresh());
        return part;
    }

    private ClassChoice classes() {
        ClassChoice box = new ClassChoice(texts, model.classes(), model.schoolClass());
        box.setId("pupils-class");
        return box;
    }

    private void showEmpty() {
        if (model.stored().get() == PupilsViewModel.NOT_READ) {
            return;
        }
        if (model.stored().get() == 0) {
            Button start =
                    Buttons.primary(
                            texts, "ui.pupils.import", Icon.IMPORT, () -> imports.start(List.of()));
            start.setId("pupils-import-first");
            table.empty(Icon.IMPORT, "ui.pupils.empty", start);
        } else {
            table.empty(
                    Icon.SEARCH,
                    "ui.pupils.none-found",
                    Buttons.plain(
                            texts, "ui.pupils.clear-filters", Icon.CLOSE, model::clearFilters));
        }
    }
}
