package org.sanad.work.paper;

import java.util.ArrayList;
import java.util.List;
import org.sanad.print.ListDocument;
import org.sanad.print.ListDocument.Column;
import org.sanad.print.ListDocument.Group;
import org.sanad.print.ListDocument.Kind;
import org.sanad.print.PaperLanguage;
import org.sanad.print.PaperText;

/** What families are told of the data kept about their children (law 09-08; facts §8). */
final class PrivacyNotice {
    private PrivacyNotice() {}

    /** What families are told (law 09-08, articles 5 and 7 to 9; facts §8). */
    static ListDocument document(PaperFrame frame, PaperText title) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(PaperText.message("work.paper.notice.topic"), Kind.TEXT));
        columns.add(new Column(PaperText.message("work.paper.notice.text"), Kind.PROSE));
        if (frame.language() == PaperLanguage.BILINGUAL) {
            PaperText text = PaperText.message("work.paper.notice.text");
            columns.set(1, new Column(new PaperText(text.arabic(), ""), Kind.PROSE));
            columns.add(new Column(PaperText.same(text.french()), Kind.PROSE));
        }
        List<List<String>> rows = new ArrayList<>();
        for (String point :
                List.of("who", "why", "what", "whom", "where", "long", "rights", "how")) {
            PaperText topic = PaperText.message("work.paper.notice." + point + ".topic");
            PaperText text = PaperText.message("work.paper.notice." + point + ".text");
            List<String> row = new ArrayList<>();
            row.add(topic.in(frame.language().main()));
            row.add(text.in(frame.language().main()));
            if (frame.language() == PaperLanguage.BILINGUAL) {
                row.add(text.french());
            }
            rows.add(row);
        }
        List<Group> groups = List.of(new Group(null, rows, List.of()));
        return frame.document(title, columns, groups, List.of(), false, false);
    }
}
