package org.sanad.ui.school;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sanad.model.SavedView;
import org.sanad.ui.kit.Texts;
import org.sanad.work.pupils.FoundText;
import org.sanad.work.pupils.PupilRow;

/** What is asked of one column of the pupils. */
final class ColumnFilter {
    /** What is asked. */
    enum Kind {
        CONTAINS,
        EMPTY,
        FILLED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> ofCode(String code) {
            return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
        }
    }

    private final PupilColumn column;
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.CONTAINS);
    private final StringProperty text = new SimpleStringProperty("");

    /** The words of a row are cut up once, not at every key. */
    private final IdentityHashMap<PupilRow, FoundText> words = new IdentityHashMap<>();

    ColumnFilter(PupilColumn column) {
        this.column = column;
    }

    /** Whether a pupil answers; until something is typed every one does. */
    Predicate<PupilRow> predicate(Texts texts) {
        return switch (kind.get()) {
            case EMPTY -> row -> column.of(row, texts) == null;
            case FILLED -> row -> column.of(row, texts) != null;
            case CONTAINS -> text.get().isBlank() ? row -> true : containing(texts);
        };
    }

    private Predicate<PupilRow> containing(Texts texts) {
        if (column.names()) {
            FoundText.Typed typed = FoundText.typed(text.get());
            return row ->
                    words.computeIfAbsent(row, one -> FoundText.of(column.of(one, texts)))
                            .answers(typed);
        }
        String wanted = plain(text.get());
        if (column == PupilColumn.PROGRAMMES) {
            return row -> wanted.equals(Integer.toString(row.programmes()));
        }
        return row -> {
            String value = column.of(row, texts);
            return value != null && plain(value).contains(wanted);
        };
    }

    private static String plain(String value) {
        return DayText.digits(value).toUpperCase(Locale.ROOT);
    }

    /** The rows were read anew. */
    void renew() {
        words.clear();
    }

    SavedView.Condition saved() {
        return new SavedView.Condition(column.code(), kind.get().code(), text.get());
    }

    PupilColumn column() {
        return column;
    }

    ObjectProperty<Kind> kind() {
        return kind;
    }

    /** What is looked for, as typed. */
    StringProperty text() {
        return text;
    }
}
