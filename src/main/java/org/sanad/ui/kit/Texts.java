package org.sanad.ui.kit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import org.sanad.i18n.Formats;
import org.sanad.i18n.Isolate;
import org.sanad.i18n.Language;
import org.sanad.i18n.Messages;
import org.sanad.model.LocalizedText;
import org.sanad.model.Problem;

/**
 * The sentences and formats of the language now chosen. Pages <em>bind</em> their texts to {@link
 * #text}, so that changing the language rebuilds nothing and loses nothing that was typed.
 */
public final class Texts {
    private final Map<Language, Messages> loaded = new EnumMap<>(Language.class);
    private final Map<Language, Formats> formats = new EnumMap<>(Language.class);
    private final ObjectProperty<Language> language;
    private final ObjectBinding<NodeOrientation> orientation;

    public Texts(Language first) {
        language = new SimpleObjectProperty<>(first);
        orientation =
                Bindings.createObjectBinding(
                        () ->
                                language.get().rightToLeft()
                                        ? NodeOrientation.RIGHT_TO_LEFT
                                        : NodeOrientation.LEFT_TO_RIGHT,
                        language);
    }

    /**
     * The same language, whichever of the two is set, for something that will be let go: what
     * follows these goes with them. What follows the language of the window itself stays as long as
     * the window, and with it every pupil of a page: locking would leave them in memory.
     */
    public Texts following() {
        Texts followed = new Texts(language.get());
        // either is held weakly by this
        followed.language.bindBidirectional(language);
        return followed;
    }

    /** The language now shown; setting it changes every bound text at once. */
    public ObjectProperty<Language> language() {
        return language;
    }

    /** The direction of the language now shown. */
    public ObjectBinding<NodeOrientation> orientation() {
        return orientation;
    }

    /** Formats of the language now shown. */
    public Formats formats() {
        return formats.computeIfAbsent(language.get(), Formats::new);
    }

    /**
     * A sentence that follows the language and its arguments. An argument may be an {@link
     * ObservableValue}, a count, a date, a text in both languages, or text.
     */
    public StringBinding text(String key, Object... arguments) {
        Observable[] watched =
                Arrays.stream(arguments)
                        .filter(Observable.class::isInstance)
                        .map(Observable.class::cast)
                        .toArray(Observable[]::new);
        Observable[] all = Arrays.copyOf(watched, watched.length + 1);
        all[watched.length] = language;
        return Bindings.createStringBinding(() -> now(key, arguments), all);
    }

    /** The sentence in the language shown at this moment, for text that does not stay. */
    public String now(String key, Object... arguments) {
        Object[] written = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            written[i] = written(arguments[i]);
        }
        return messages().get(key, written);
    }

    /** A sentence without arguments as each language has it, for searching in either. */
    public List<String> inEveryLanguage(String key) {
        return Arrays.stream(Language.values())
                .map(each -> loaded.computeIfAbsent(each, Messages::of).get(key))
                .toList();
    }

    /** Words one after the other, with the comma of the language shown at this moment. */
    public String listed(Collection<String> words) {
        return String.join(now("ui.kit.comma") + " ", words);
    }

    /** Whether there are words for a code that comes from data, such as an item of a kit. */
    public boolean has(String key) {
        return messages().has(key);
    }

    /** The sentences of the language now shown, for what is written to files. */
    public Messages messages() {
        return loaded.computeIfAbsent(language.get(), Messages::of);
    }

    /** The sentence of a problem. */
    public String problem(Problem problem) {
        return messages().get(problem.code(), problem.arguments().toArray());
    }

    /** The same of a file refused as a whole, which is named first where that is known. */
    public String refusal(Problem problem) {
        return problem.file() == null
                ? problem(problem)
                : now("ui.kit.problem.of-file", Isolate.natural(problem.file()), problem(problem));
    }

    /** A date as 24/11/2026, or nothing when there is none. */
    public String date(LocalDate date) {
        return date == null ? "" : formats().date(date);
    }

    private Object written(Object argument) {
        Object value =
                argument instanceof ObservableValue<?> watched ? watched.getValue() : argument;
        if (value instanceof Integer || value instanceof Long) {
            return Isolate.leftToRight(formats().number(((Number) value).longValue()));
        }
        if (value instanceof LocalDate date) {
            return formats().date(date);
        }
        if (value instanceof LocalizedText both) {
            return both.in(language.get().code());
        }
        return value == null ? "" : value;
    }
}
