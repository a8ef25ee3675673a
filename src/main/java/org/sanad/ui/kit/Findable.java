package org.sanad.ui.kit;

import java.util.ArrayList;
import java.util.List;

/**
 * Something the search finds and Enter opens.
 *
 * @param name as written; what stands first of its line
 * @param detail a few words that tell it from another of the same name, or empty
 * @param code kept left-to-right: a MASSAR code, a shortcut; or empty
 * @param words it is found by, the name first; some may be null
 * @param open brings it before the eyes
 */
public record Findable(
        Kind kind,
        Icon icon,
        String name,
        String detail,
        String code,
        List<String> words,
        Runnable open) {
    /** What kind of thing it is. */
    public enum Kind {
        ACTION("ui.search.kind.action"),
        PAGE("ui.search.kind.page"),
        PUPIL("ui.search.kind.pupil"),
        HOUSEHOLD("ui.search.kind.household"),
        SCHOOL("ui.search.kind.school");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** Key of its word. */
        public String key() {
            return key;
        }
    }

    /** A page or an action, found by its words in either language. */
    public static Findable named(
            Texts texts, Kind kind, Icon icon, String key, String code, Runnable open) {
        String name = texts.now(key);
        List<String> words = new ArrayList<>(List.of(name));
        words.addAll(texts.inEveryLanguage(key));
        if (texts.has(key + "-words")) {
            words.addAll(texts.inEveryLanguage(key + "-words"));
        }
        return new Findable(kind, icon, name, "", code == null ? "" : code, words, open);
    }
}
