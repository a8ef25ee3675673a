package org.sanad.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** What a double shares with its twin record: one of these keys, whatever else was mistyped. */
final class Blocking {
    private Blocking() {}

    /** Each once. */
    static Collection<String> keys(Profile profile) {
        Collection<String> keys = new LinkedHashSet<>();
        Person person = profile.person();
        String whole = profile.nameKey();
        for (Word word : profile.name().words()) {
            for (String part : anchors(person)) {
                keys.add(part + word.key());
            }
        }
        for (String part : nearDates(person.birth())) {
            keys.add(part + whole);
        }
        if (profile.guardian() != null) {
            keys.add("n" + whole + "|" + profile.guardian().key());
        }
        return keys;
    }

    /** Enough with one word of the name. */
    private static List<String> anchors(Person person) {
        List<String> parts = new ArrayList<>();
        BirthDate birth = person.birth();
        if (birth != null && birth.month() != 0) {
            int low = Math.min(birth.day(), birth.month());
            int high = Math.max(birth.day(), birth.month());
            // The same for a date and for the one with day and month swapped.
            parts.add("d" + birth.year() + "." + low + "." + high + "|");
        }
        if (person.guardianCin() != null) {
            parts.add("c" + person.guardianCin() + "|");
        }
        if (person.guardianPhone() != null) {
            parts.add("p" + person.guardianPhone() + "|");
        }
        return parts;
    }

    /** With the whole name: a date one slip away keeps its year or its day and month. */
    private static List<String> nearDates(BirthDate birth) {
        if (birth == null) {
            return List.of();
        }
        String year = "y" + birth.year() + "|";
        return birth.month() == 0
                ? List.of(year)
                : List.of(year, "m" + birth.month() + "." + birth.day() + "|");
    }
}
