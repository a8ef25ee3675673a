package org.sanad.work.packs;

import java.util.ArrayList;
import java.util.List;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammePack;

/**
 * What a pack would change if it were put in force.
 *
 * @param added programmes the pack in force does not have
 * @param changed programmes whose rules, fields, amounts, lists or words differ, as they would be
 * @param removed programmes the new pack no longer has
 */
public record PackComparison(
        PackFile file, List<Programme> added, List<Programme> changed, List<Programme> removed) {
    public PackComparison {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    static PackComparison of(ProgrammePack before, PackFile file) {
        List<Programme> added = new ArrayList<>();
        List<Programme> changed = new ArrayList<>();
        for (Programme programme : file.pack().programmes()) {
            Programme old = before.programme(programme.code()).orElse(null);
            if (old == null) {
                added.add(programme);
            } else if (!old.equals(programme)) {
                changed.add(programme);
            }
        }
        List<Programme> removed =
                before.programmes().stream()
                        .filter(one -> file.pack().programme(one.code()).isEmpty())
                        .toList();
        return new PackComparison(file, added, changed, removed);
    }
}
