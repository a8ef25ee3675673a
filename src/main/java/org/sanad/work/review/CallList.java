package org.sanad.work.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sanad.i18n.Formats;
import org.sanad.print.ListColumn;
import org.sanad.print.ListDocument;
import org.sanad.print.ListDocument.Column;
import org.sanad.print.ListDocument.Field;
import org.sanad.print.ListDocument.Group;
import org.sanad.print.ListDocument.Kind;
import org.sanad.print.PaperLanguage;
import org.sanad.print.PaperText;
import org.sanad.work.paper.OfficeHead;

/** Schools to be called, by commune, with room for the call's result. */
final class CallList {
    private CallList() {}

    static ListDocument document(OfficeHead head, List<BoardRow> schools) {
        Map<String, List<BoardRow>> communes = new TreeMap<>();
        for (BoardRow row : schools) {
            String commune = row.commune() == null ? "" : row.commune();
            communes.computeIfAbsent(commune, none -> new ArrayList<>()).add(row);
        }
        List<Group> groups = new ArrayList<>();
        int rank = 0;
        for (Map.Entry<String, List<BoardRow>> commune : communes.entrySet()) {
            List<List<String>> rows = new ArrayList<>();
            for (BoardRow row : commune.getValue()) {
                rank++;
                rows.add(callRow(row, rank, head.language()));
            }
            PaperText band = commune.getKey().isEmpty() ? null : PaperText.same(commune.getKey());
            groups.add(new Group(band, rows, List.of()));
        }
        String count = new Formats(head.language().main()).number(rank);
        Field total = new Field(PaperText.message("print.total.all"), PaperText.same(count));
        return head.list(
                PaperText.message("work.paper.title.call-list"),
                callColumns(),
                groups,
                List.of(total),
                false);
    }

    private static List<Column> callColumns() {
        return List.of(
                new Column(ListColumn.RANK.column().title(), Kind.NUMBER),
                new Column(PaperText.message("print.info.gresa"), Kind.CODE),
                new Column(PaperText.message("print.info.school"), Kind.TEXT),
                new Column(PaperText.message("work.paper.column.route"), Kind.TEXT),
                new Column(PaperText.message("work.paper.column.state"), Kind.TEXT),
                new Column(PaperText.message("work.paper.column.last-bundle"), Kind.CODE),
                new Column(PaperText.message("work.paper.column.phone"), Kind.ENTRY),
                new Column(PaperText.message("work.paper.column.call"), Kind.ENTRY));
    }

    private static List<String> callRow(BoardRow row, int rank, PaperLanguage paper) {
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(rank));
        cells.add(row.school());
        cells.add(row.name());
        cells.add(row.route());
        cells.add(OfficePapers.state(row.state()).in(paper.main()));
        cells.add(row.lastSeq() == null ? null : row.lastSeq().toString());
        cells.add(null);
        cells.add(null);
        return cells;
    }
}
