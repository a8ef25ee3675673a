package org.sanad.ui.school;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sanad.i18n.Isolate;
import org.sanad.ui.kit.Findable;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Texts;
import org.sanad.work.households.ChildRow;
import org.sanad.work.households.HouseholdRow;
import org.sanad.work.households.HouseholdSearch;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.pupils.PupilSearch;
import org.sanad.work.school.SchoolDesk;

/** What the search finds at the desk of a school: its pupils and their households. */
public final class SchoolSearch {
    private final Texts texts;
    private final SchoolDesk desk;
    private final Consumer<UUID> openPupil;
    private final Consumer<UUID> openHousehold;

    /**
     * @param openPupil shows a pupil's sheet on its page
     * @param openHousehold shows a household on its page
     */
    public SchoolSearch(
            Texts texts, SchoolDesk desk, Consumer<UUID> openPupil, Consumer<UUID> openHousehold) {
        this.texts = texts;
        this.desk = desk;
        this.openPupil = openPupil;
        this.openHousehold = openHousehold;
    }

    /** Reads the desk, away from the window. Pupils stand before households equally near. */
    public List<Findable> read() {
        List<Findable> all = new ArrayList<>();
        desk.pupils().rows().forEach(row -> all.add(pupil(row)));
        desk.households().rows().forEach(row -> all.add(household(row)));
        return all;
    }

    private Findable pupil(PupilRow row) {
        return new Findable(
                Findable.Kind.PUPIL,
                Icon.PUPILS,
                row.name().whole(),
                joined(Stream.of(row.schoolClass(), row.guardian())),
                row.code().value(),
                PupilSearch.words(row),
                () -> openPupil.accept(row.id()));
    }

    private Findable household(HouseholdRow row) {
        String guardian = row.household().guardian().name();
        String cin = row.household().guardian().cin();
        String name = guardian == null ? texts.now("ui.search.household-unnamed") : guardian;
        return new Findable(
                Findable.Kind.HOUSEHOLD,
                Icon.HOUSEHOLDS,
                name,
                joined(row.children().stream().map(ChildRow::name)),
                cin == null ? "" : cin,
                HouseholdSearch.words(row),
                () -> openHousehold.accept(row.household().id()));
    }

    private String joined(Stream<String> words) {
        return texts.listed(
                words.filter(word -> word != null && !word.isBlank())
                        .map(Isolate::natural)
                        .toList());
    }
}
