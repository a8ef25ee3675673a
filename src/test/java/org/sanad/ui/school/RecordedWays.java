package org.sanad.ui.school;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Writes down where findings lead instead of going there.
 *
 * @param gone takes each way in words
 */
record RecordedWays(List<String> gone) implements MendingWays {
    /** For who does not look where they lead. */
    RecordedWays() {
        this(new ArrayList<>());
    }

    @Override
    public void pupil(UUID pupil) {
        gone.add("pupil " + pupil);
    }

    @Override
    public void household(UUID household, String field) {
        gone.add("household " + household + " " + field);
    }

    @Override
    public void participation(UUID pupil, String programme, String field) {
        gone.add("participation " + pupil + " " + programme + " " + field);
    }

    @Override
    public void programme(String code) {
        gone.add("programme " + code);
    }

    @Override
    public void schoolClass(String name) {
        gone.add("class " + name);
    }

    @Override
    public void school() {
        gone.add("school");
    }
}
