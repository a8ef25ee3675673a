package org.sanad.work.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.model.Coded;
import org.sanad.model.SchoolData;
import org.sanad.print.ListDocument;
import org.sanad.print.PaperLanguage;
import org.sanad.print.PaperText;
import org.sanad.work.desk.Installation;

/** Papers of the whole school, of no programme alone: sheets to fill in, reminders, figures. */
final class SchoolPapers {
    private enum Paper implements Coded {
        CLASS_SHEET("class-sheet"),
        CAPTURE_FORM("capture-form"),
        NOT_ENROLLED("eligible-not-enrolled"),
        MISSING_PAPERS("missing-papers"),
        SUMMARY("school-summary"),
        ABSENCE_SHEET("absence-sheet"),
        PUPIL_CARD("pupil-card"),
        HOUSEHOLD_CARD("household-card"),
        HAND_OVER("hand-over-minutes"),
        PRIVACY_NOTICE("privacy-notice");

        private final String id;

        Paper(String id) {
            this.id = id;
        }

        @Override
        public String code() {
            return id;
        }

        PaperText title() {
            return PaperText.message("work.paper.title." + id);
        }

        private Set<ListAsk> asks() {
            return switch (this) {
                case ABSENCE_SHEET -> Set.of(ListAsk.MONTH);
                case PUPIL_CARD -> Set.of(ListAsk.PUPIL);
                case HOUSEHOLD_CARD -> Set.of(ListAsk.HOUSEHOLD);
                case CLASS_SHEET,
                        CAPTURE_FORM,
                        NOT_ENROLLED,
                        MISSING_PAPERS,
                        SUMMARY,
                        HAND_OVER,
                        PRIVACY_NOTICE ->
                        Set.of();
            };
        }
    }

    private final Installation installation;

    SchoolPapers(Installation installation) {
        this.installation = installation;
    }

    List<PrintableList> catalogue() {
        return Arrays.stream(Paper.values())
                .map(
                        one ->
                                new PrintableList(
                                        one.code(),
                                        one.title().arabic(),
                                        one.title().french(),
                                        PrintableList.WHOLE_SCHOOL,
                                        one.asks()))
                .toList();
    }

    /** The paper of an order; empty when there is none of that name here. */
    Optional<List<ListDocument>> find(ListOrder order, SchoolData data, PaperLanguage language) {
        return Coded.find(Paper.class, order.list())
                .map(paper -> document(paper, new PaperFrame(installation, order, data, language)));
    }

    private static List<ListDocument> document(Paper paper, PaperFrame frame) {
        PaperText title = paper.title();
        return switch (paper) {
            case CLASS_SHEET -> List.of(new ClassPapers(frame).sheet(title));
            case CAPTURE_FORM -> List.of(new ClassPapers(frame).captureForm(title));
            case NOT_ENROLLED -> List.of(new ClassPapers(frame).notEnrolled(title));
            case MISSING_PAPERS -> List.of(new ClassPapers(frame).missingPapers(title));
            case SUMMARY -> List.of(new SchoolSummary(frame).document(title));
            case ABSENCE_SHEET -> new AbsenceSheets(frame).sheets(title);
            case PUPIL_CARD -> new PupilCards(frame).cards(title);
            case HOUSEHOLD_CARD -> new HouseholdCards(frame).cards(title);
            case HAND_OVER -> List.of(new HandOverMinutes(frame).document(title));
            case PRIVACY_NOTICE -> List.of(PrivacyNotice.document(frame, title));
        };
    }
}
