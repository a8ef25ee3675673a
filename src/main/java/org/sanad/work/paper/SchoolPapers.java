package org.sanad.work.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
                                        PrintableList.WHOLE_SCHOOL))
                .toList();
    }

    /** The paper of an order; empty when there is none of that name here. */
    Optional<ListDocument> find(ListOrder order, SchoolData data, PaperLanguage language) {
        return Coded.find(Paper.class, order.list())
                .map(paper -> document(paper, new PaperFrame(installation, order, data, language)));
    }

    private static ListDocument document(Paper paper, PaperFrame frame) {
        return switch (paper) {
            case CLASS_SHEET -> new ClassPapers(frame).sheet(paper.title());
            case CAPTURE_FORM -> new ClassPapers(frame).captureForm(paper.title());
            case NOT_ENROLLED -> new ClassPapers(frame).notEnrolled(paper.title());
            case MISSING_PAPERS -> new ClassPapers(frame).missingPapers(paper.title());
            case SUMMARY -> new SchoolSummary(frame).document(paper.title());
            case PRIVACY_NOTICE -> PrivacyNotice.document(frame, paper.title());
        };
    }
}
