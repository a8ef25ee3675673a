package org.sanad.ui.school;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import org.sanad.work.drafts.Drafts;

/**
 * The fields of a small form for {@link KeptForm}. Together they may be about something that is not
 * the form's subject: then what waits is shown again only while the form is about the same.
 */
final class NamedFields implements KeptForm.Fields {
    /** Name of what the fields are about, among the texts. */
    private static final String ABOUT = Drafts.ABOUT;

    private record Field(Supplier<String> text, Consumer<String> show) {}

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<String, String> standing = new HashMap<>();
    private final Set<String> aside = new HashSet<>();
    private Supplier<String> about;

    /** A field something is typed into. */
    NamedFields text(String name, StringProperty typed) {
        return field(name, new Field(typed::get, typed::set));
    }

    /**
     * A field in which one of some things is chosen, or none. One that is not offered any more is
     * not chosen again.
     *
     * @param code stable name of a thing, not empty
     */
    <T> NamedFields choice(
            String name,
            ObjectProperty<T> chosen,
            Supplier<? extends Collection<T>> offered,
            Function<T, String> code) {
        Consumer<String> show =
                wanted -> {
                    if (wanted.isEmpty()) {
                        chosen.set(null);
                    } else {
                        offered.get().stream()
                                .filter(one -> code.apply(one).equals(wanted))
                                .findFirst()
                                .ifPresent(chosen::set);
                    }
                };
        return field(
                name, new Field(() -> chosen.get() == null ? "" : code.apply(chosen.get()), show));
    }

    private NamedFields field(String name, Field field) {
        fields.put(name, field);
        standing.put(name, field.text().get());
        return this;
    }

    /** A field that says nothing by itself: as long as nothing else is typed, nothing is. */
    NamedFields aside(String name) {
        aside.add(name);
        return this;
    }

    /**
     * What is typed is about one of several things.
     *
     * @param what its stable name, not empty
     */
    NamedFields about(Supplier<String> what) {
        about = what;
        standing.put(ABOUT, "");
        return this;
    }

    /** What stands in the fields is what is stored, or what they begin with. */
    void stand() {
        fields.forEach((name, field) -> standing.put(name, field.text().get()));
    }

    /** Shows that again. */
    void revert() {
        fields.forEach((name, field) -> field.show().accept(standing.get(name)));
    }

    /**
     * What was sent is saved: those fields show again what stands, and what was typed into one
     * since stays.
     *
     * @param sent as {@link #typed} gave it
     */
    void saved(Map<String, String> sent) {
        fields.forEach(
                (name, field) -> {
                    if (field.text().get().equals(sent.get(name))) {
                        field.show().accept(standing.get(name));
                    }
                });
    }

    @Override
    public Map<String, String> stored() {
        return Map.copyOf(standing);
    }

    @Override
    public Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>(standing);
        fields.forEach((name, field) -> typed.put(name, field.text().get()));
        boolean any =
                fields.keySet().stream()
                        .filter(name -> !aside.contains(name))
                        .anyMatch(name -> !typed.get(name).equals(standing.get(name)));
        if (!any) {
            return stored();
        }
        if (about != null) {
            typed.put(ABOUT, about.get());
        }
        return typed;
    }

    @Override
    public void fill(Map<String, String> texts) {
        if (about == null || about.get().equals(texts.get(ABOUT))) {
            fields.forEach((name, field) -> field.show().accept(texts.get(name)));
        }
    }
}
