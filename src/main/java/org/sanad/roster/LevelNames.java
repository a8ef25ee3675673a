package org.sanad.roster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanad.model.ClassCode;
import org.sanad.model.pack.Level;

/** From the level and class a list writes to the level's MASSAR code. */
final class LevelNames {
    private final Map<String, String> codes = new HashMap<>();

    LevelNames(List<Level> levels) {
        Set<String> ambiguous = new HashSet<>();
        for (Level level : levels) {
            add(level.code(), level.code(), ambiguous);
            add(level.massarLabel(), level.code(), ambiguous);
            add(level.labelAr(), level.code(), ambiguous);
            add(level.labelFr(), level.code(), ambiguous);
            for (String part : String.valueOf(level.shortFr()).split("/")) {
                add(part, level.code(), ambiguous);
            }
        }
        codes.keySet().removeAll(ambiguous);
    }

    private void add(String label, String code, Set<String> ambiguous) {
        String name = Labels.normalise(label == null ? "" : label);
        if (name.isEmpty()) {
            return;
        }
        String other = codes.putIfAbsent(name, code);
        if (other != null && !other.equals(code)) {
            ambiguous.add(name);
        }
    }

    /** The code of a level by any of its names. */
    Optional<String> byLabel(String label) {
        return Optional.ofNullable(codes.get(Labels.normalise(label)));
    }

    /** The level a class belongs to by its name. */
    Optional<String> byClass(String schoolClass) {
        int hyphen = schoolClass.indexOf('-');
        return hyphen < 0 ? Optional.empty() : byLabel(schoolClass.substring(0, hyphen));
    }

    /** Class code out of a cell or name, upper-case with folded digits; empty when it is none. */
    static Optional<String> classCode(String text) {
        return ClassCode.parse(text).map(ClassCode::value);
    }

    /** Class code among the parts of a name such as {@code export_notesCC_1APIC-1_0030.xlsx}. */
    static Optional<String> classIn(String name) {
        for (String part : name.split("[_. ]")) {
            Optional<String> code = classCode(part);
            if (code.isPresent()) {
                return code;
            }
        }
        return Optional.empty();
    }
}
