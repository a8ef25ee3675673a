package org.sanad.work.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.sanad.match.NameForm;
import org.sanad.match.SearchText;

/**
 * Things of any kind and the words each is found by, tolerant of Arabic spelling and of Latin
 * letters ({@link SearchText}). Made once, away from the window; asked at every key.
 *
 * @param <T> what is found
 */
public final class SearchIndex<T> {
    /** How well a thing answers; the better stands first. */
    public enum Nearness {
        /** What is typed is one of its codes, or its name begins so. */
        BEGINS,
        /** A word of its name begins so. */
        WORD,
        /** Another of its words, or its sound only. */
        OTHERWISE
    }

    /** One answer. */
    public record Hit<T>(T value, Nearness nearness) {}

    private record Entry<T>(T value, String name, List<String> forms, SearchText text) {}

    private final List<Entry<T>> entries;

    private SearchIndex(List<Entry<T>> entries) {
        this.entries = entries;
    }

    /**
     * Makes an index.
     *
     * @param words of a thing, its name first; nulls are passed over
     */
    public static <T> SearchIndex<T> of(List<T> things, Function<T, List<String>> words) {
        return new SearchIndex<>(things.stream().map(one -> entry(one, words.apply(one))).toList());
    }

    private static <T> Entry<T> entry(T thing, List<String> words) {
        List<String> forms =
                words.stream().filter(Objects::nonNull).map(SearchIndex::form).toList();
        return new Entry<>(
                thing,
                forms.isEmpty() ? "" : forms.get(0),
                forms,
                SearchText.of(words.toArray(String[]::new)));
    }

    /** The things that answer, the nearest first, else in the order given; none to no word. */
    public List<Hit<T>> find(String typed) {
        String form = form(typed);
        if (form.isEmpty()) {
            return List.of();
        }
        List<SearchText.Part> query = SearchText.query(typed);
        List<Hit<T>> found = new ArrayList<>();
        for (Entry<T> entry : entries) {
            if (entry.text().matches(query)) {
                found.add(new Hit<>(entry.value(), nearness(entry, form)));
            }
        }
        found.sort(Comparator.comparing(Hit::nearness));
        return found;
    }

    private static <T> Nearness nearness(Entry<T> entry, String form) {
        if (entry.name().startsWith(form) || entry.forms().contains(form)) {
            return Nearness.BEGINS;
        }
        return entry.name().contains(" " + form) ? Nearness.WORD : Nearness.OTHERWISE;
    }

    private static String form(String written) {
        return NameForm.of(written).text();
    }
}
