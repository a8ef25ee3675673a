package org.sanad.ui.school;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.ui.kit.Renewal;

/** Findings as lines, those of one check together: worst first, each group with its count. */
final class CheckGroups {
    /** A longer group is closed until it is asked for: it would hide the next one. */
    private static final int OPEN_UP_TO = 5;

    private final ObservableList<CheckLine> lines = FXCollections.observableArrayList();

    /** What was opened and closed by hand. */
    private final Map<String, Boolean> chosen = new HashMap<>();

    private List<Finding> findings = List.of();

    /** Puts these in place of the former, in their order; what was opened stays open. */
    void show(List<Finding> now) {
        findings = List.copyOf(now);
        lay();
    }

    /** Opens a group or closes it. */
    void turn(CheckLine.Group group) {
        chosen.put(group.key(), !group.open());
        lay();
    }

    private void lay() {
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            groups.computeIfAbsent(key(finding), key -> new ArrayList<>()).add(finding);
        }
        List<CheckLine> now = new ArrayList<>();
        groups.forEach(
                (key, some) -> {
                    boolean open = chosen.getOrDefault(key, some.size() <= OPEN_UP_TO);
                    now.add(new CheckLine.Group(key, some, open));
                    if (open) {
                        some.forEach(one -> now.add(new CheckLine.One(one)));
                    }
                });
        Renewal.of(lines, now);
    }

    private static String key(Finding finding) {
        String programme = finding.violation().programme();
        return finding.violation().id() + "/" + (programme == null ? "" : programme);
    }

    ObservableList<CheckLine> lines() {
        return lines;
    }
}
