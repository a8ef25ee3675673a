package org.sanad.model.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sanad.model.SchoolData;
import org.sanad.model.pack.CheckDefinition;
import org.sanad.model.pack.ProgrammePack;

/**
 * The checks of a programme pack over a school's data: one evaluation for screens, command line and
 * receiver. The same data, pack, baseline and day give the same violations in the same order,
 * whatever order the data come in.
 */
public final class SchoolChecks {
    private SchoolChecks() {}

    /**
     * Makes every check of the pack.
     *
     * @param day at which papers must be in force: the school's today, and for the receiver the day
     *     the bundle was made, so that both say the same
     * @return the worst first, then in the order of the pack, by pupil, subject and figures
     */
    public static Findings run(
            SchoolData data, ProgrammePack pack, Baseline baseline, LocalDate day) {
        Judged judged = new Judged(new Facts(data), pack, baseline, day);
        List<Violation> found = new ArrayList<>();
        for (CheckDefinition check : pack.checks()) {
            CheckRun run = new CheckRun(check, judged);
            make(run, check);
            found.addAll(run.found());
        }
        found.sort(Comparator.comparing(Violation::severity));
        return Findings.of(found, data.kept());
    }

    private static void make(CheckRun run, CheckDefinition check) {
        switch (check.kind()) {
            case PUPIL_FIELD_MISSING -> PupilChecks.fieldMissing(run);
            case NAME_NOT_SPLIT -> PupilChecks.nameNotSplit(run);
            case AGE_AT_LEVEL -> PupilChecks.ageAtLevel(run);
            case CODE_TWICE -> PupilChecks.codeTwice(run);
            case LEVEL_UNKNOWN -> PlacementChecks.levelUnknown(run);
            case CLASS_OF_ANOTHER_LEVEL -> PlacementChecks.classOfAnotherLevel(run);
            case CLASS_SIZE -> PlacementChecks.classSize(run);
            case PARTICIPANT_NOT_ELIGIBLE -> ParticipantChecks.notEligible(run);
            case PARTICIPANT_NOT_PLACED -> ParticipantChecks.notPlaced(run);
            case PROGRAMME_UNKNOWN -> ParticipantChecks.programmeUnknown(run);
            case PARTICIPANT_WITHOUT -> ParticipantChecks.without(run);
            case BENEFICIARY_FIELD -> ParticipantChecks.field(run);
            case SIBLING_NOT_TAKING_PART -> ParticipantChecks.siblingNotTakingPart(run);
            case MEANS_PAPER -> MeansChecks.paper(run);
            case CHILD_IN_TWO_HOUSEHOLDS -> HouseholdChecks.childInTwo(run);
            case PLACE_OF_ONE_WHO_LEFT -> HouseholdChecks.placeOfOneWhoLeft(run);
            case HOUSEHOLD_OVER_CAP -> HouseholdChecks.overCap(run);
            case CIN_IN_TWO_HOUSEHOLDS -> HouseholdChecks.cinInTwo(run);
            case DOCUMENT_EXPIRED -> HouseholdChecks.documentExpired(run);
            case DOCUMENT_EXPIRING -> HouseholdChecks.documentExpiring(run);
            case IDENTIFIER_FORM -> IdentifierChecks.form(run);
            case PARTICIPANTS_OVER_ELIGIBLE -> TotalChecks.overEligible(run);
            case VARIATION -> ComparisonChecks.variation(run);
            case PUPILS_NEW -> ComparisonChecks.pupilsNew(run);
            case PUPILS_GONE -> ComparisonChecks.pupilsGone(run);
        }
    }
}
