package org.sanad.ui.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sanad.i18n.Messages;
import org.sanad.model.LocalizedText;
import org.sanad.model.rule.Violation;

/**
 * What a check found, said to people: rules know codes only.
 *
 * @param names what stands for codes among its figures: names of pupils
 * @param labels and names of programmes, fields and papers
 */
public record CheckSentence(
        Violation violation, Map<String, String> names, Map<String, LocalizedText> labels) {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    public CheckSentence {
        names = Map.copyOf(names);
        labels = Map.copyOf(labels);
    }

    /** The sentence in the language now shown, people and programmes by their names. */
    public String now(Texts texts) {
        List<Object> said = new ArrayList<>();
        for (String argument : violation.arguments()) {
            said.add(word(argument, texts));
        }
        LocalizedText own = violation.check().text();
        return own == null
                ? texts.now(violation.check().messageKey(), said.toArray())
                : Messages.fill(own.in(texts.language().get().code()), said.toArray());
    }

    /** What all findings of the check have in common, without figures. */
    public String title(Texts texts) {
        String key = violation.check().messageKey() + ".title";
        return texts.has(key) ? texts.now(key) : now(texts);
    }

    /** Name of the programme it is about, or null. */
    public String programme(Texts texts) {
        LocalizedText name =
                violation.programme() == null ? null : labels.get(violation.programme());
        return name == null ? violation.programme() : name.in(texts.language().get().code());
    }

    private String word(String argument, Texts texts) {
        if (names.containsKey(argument)) {
            return names.get(argument);
        }
        if (labels.containsKey(argument)) {
            return labels.get(argument).in(texts.language().get().code());
        }
        return DAY.matcher(argument).matches() ? texts.date(LocalDate.parse(argument)) : argument;
    }
}
