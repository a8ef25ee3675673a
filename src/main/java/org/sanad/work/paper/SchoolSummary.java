package org.sanad.work.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.model.pack.Programme;
import org.sanad.print.ListColumn;
import org.sanad.print.ListDocument;
import org.sanad.print.ListDocument.Column;
import org.sanad.print.ListDocument.Group;
import org.sanad.print.ListDocument.Kind;
import org.sanad.print.PaperPart;
import org.sanad.print.PaperText;
import org.sanad.work.paper.PaperFrame.Listed;

/** Pupils and beneficiaries of the school in figures; it names nobody. */
final class SchoolSummary {
    private final PaperFrame frame;

    SchoolSummary(PaperFrame frame) {
        this.frame = frame;
    }

    /** Two rows for each level and for the school: all, and how many of them are girls. */
    ListDocument document(PaperText title) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(ListColumn.LEVEL.column().title(), Kind.TEXT));
        columns.add(new Column(PaperText.message("work.paper.column.counted"), Kind.TEXT));
        columns.add(new Column(PaperText.message("work.paper.count-pupils"), Kind.NUMBER));
        for (Programme programme : frame.programmes()) {
            columns.add(new Column(Letterheads.paper(programme.shortName()), Kind.NUMBER));
        }
        Map<String, List<Listed>> levels = new LinkedHashMap<>();
        List<Listed> all = frame.listed();
        for (Listed one : all) {
            levels.computeIfAbsent(one.placement().level(), n -> new ArrayList<>()).add(one);
        }
        List<Group> groups = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        levels.forEach(
                (level, pupils) ->
                        rows.addAll(
                                figures(frame.level(level).in(frame.language().main()), pupils)));
        groups.add(new Group(null, rows, List.of()));
        if (!all.isEmpty()) {
            PaperText whole = PaperText.message("work.paper.whole-school");
            groups.add(new Group(whole, figures(null, all), List.of()));
        }
        ListDocument list = frame.document(title, columns, groups, List.of(), true, false);
        return all.isEmpty() ? list : list.with(List.of(), charts(levels, all));
    }

    /** Pupils by level and beneficiaries by programme, each with the share of girls. */
    private List<PaperPart> charts(Map<String, List<Listed>> levels, List<Listed> all) {
        List<PaperPart.Bar> byLevel = new ArrayList<>();
        levels.forEach((level, pupils) -> byLevel.add(bar(frame.level(level), pupils)));
        List<PaperPart.Bar> byProgramme = new ArrayList<>();
        for (Programme programme : frame.programmes()) {
            List<Listed> takers =
                    all.stream().filter(one -> PaperFrame.enrolled(one, programme)).toList();
            byProgramme.add(bar(Letterheads.paper(programme.shortName()), takers));
        }
        PaperText girls = PaperText.message("print.total.girls");
        return List.of(
                new PaperPart.Chart(
                        PaperText.message("work.paper.chart.levels"),
                        PaperText.message("work.paper.count-pupils"),
                        girls,
                        byLevel),
                new PaperPart.Chart(
                        PaperText.message("work.paper.chart.programmes"),
                        PaperText.message("work.paper.column.takers"),
                        girls,
                        byProgramme));
    }

    private static PaperPart.Bar bar(PaperText label, List<Listed> pupils) {
        return new PaperPart.Bar(label, pupils.size(), PaperFrame.girls(pupils));
    }

    private List<List<String>> figures(String level, List<Listed> pupils) {
        List<String> counts = new ArrayList<>();
        List<String> girls = new ArrayList<>();
        counts.add(level);
        girls.add(null);
        counts.add(frame.word("print.total.all"));
        girls.add(frame.word("print.total.girls"));
        add(counts, girls, pupils);
        for (Programme programme : frame.programmes()) {
            add(
                    counts,
                    girls,
                    pupils.stream().filter(one -> PaperFrame.enrolled(one, programme)).toList());
        }
        return List.of(counts, girls);
    }

    private static void add(List<String> counts, List<String> girls, List<Listed> pupils) {
        counts.add(Integer.toString(pupils.size()));
        girls.add(Long.toString(PaperFrame.girls(pupils)));
    }
}
