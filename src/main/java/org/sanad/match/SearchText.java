package org.sanad.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What one row can be found by: each word of what is typed must begin one of its words, in any
 * order, whatever the spelling.
 */
public final class SearchText {
    private final List<String> words;

    private SearchText(List<String> words) {
        this.words = words;
    }

    /**
     * The searchable words of a row; null fields are passed over. A word that begins with the
     * article ال is found without it too.
     */
    public static SearchText of(String... fields) {
        List<String> words = new ArrayList<>();
        for (String field : fields) {
            if (field != null) {
                for (String word : split(field)) {
                    words.add(word);
                    if (word.startsWith("ال")) {
                        words.add(word.substring(2));
                    }
                }
            }
        }
        return new SearchText(List.copyOf(words));
    }

    /** A query ready to be asked of many rows. */
    public static List<String> query(String typed) {
        return split(typed);
    }

    /** Whether the row answers the query; an empty query is answered by every row. */
    public boolean matches(List<String> query) {
        return query.stream()
                .allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)));
    }

    private static List<String> split(String text) {
        String form = NameForm.of(text).text();
        return form.isEmpty() ? List.of() : Arrays.asList(form.split(" "));
    }
}
