package org.sanad.ui.settings;

import java.util.Locale;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sanad.i18n.Isolate;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.TablePart;
import org.sanad.ui.kit.Texts;
import org.sanad.work.people.Journal;

/** The journal of operations: who, what kind, when; the newest first. */
final class JournalView extends VBox {
    private final Texts texts;

    JournalView(Texts texts, PeopleViewModel model) {
        super(12);
        this.texts = texts;
        setMinHeight(0);
        Paragraph broken =
                new Paragraph(texts.text("ui.journal.broken"), Meaning.REFUSED.styleClass());
        broken.visibleProperty().bind(model.whole().not());
        broken.managedProperty().bind(broken.visibleProperty());
        TablePart<Journal.Entry> table =
                new TablePart<>(texts, model.entries())
                        .number("ui.journal.number", 100, Journal.Entry::number)
                        .date("ui.journal.day", entry -> entry.when().toLocalDate())
                        .code("ui.journal.time", 110, this::time)
                        .text("ui.journal.who", 200, this::who)
                        .text("ui.journal.what", 360, entry -> JournalWords.of(texts, entry.kind()))
                        .number("ui.journal.rows", 110, Journal.Entry::rows)
                        .empty(Icon.CLOCK, "ui.journal.empty", null);
        table.table().setId("journal-table");
        VBox.setVgrow(table, Priority.ALWAYS);
        // words of a cell are made once: another language makes them anew
        texts.language().addListener((o, before, now) -> table.table().refresh());
        getChildren().addAll(new Paragraph(texts.text("ui.journal.sentence")), broken, table);
    }

    private String time(Journal.Entry entry) {
        String time =
                String.format(
                        Locale.ROOT, "%02d:%02d", entry.when().getHour(), entry.when().getMinute());
        return entry.clockDoubtful() ? time + " ?" : time;
    }

    private String who(Journal.Entry entry) {
        if (entry.who() != null) {
            return Isolate.natural(entry.who());
        }
        return texts.now(entry.byFormerHead() ? "ui.journal.former-head" : "ui.journal.head");
    }
}
