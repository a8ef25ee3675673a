package org.sanad.work.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sanad.i18n.Formats;
import org.sanad.model.Cycle;
import org.sanad.model.Pupil;
import org.sanad.model.SchoolData;
import org.sanad.model.pack.Level;
import org.sanad.model.pack.ListDefinition;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.print.BeneficiaryList;
import org.sanad.print.BeneficiaryList.Line;
import org.sanad.print.ListColumn;
import org.sanad.print.ListDocument;
import org.sanad.print.ListDocument.Field;
import org.sanad.print.PaperPart;
import org.sanad.print.PaperText;
import org.sanad.work.paper.ListCells.ChoiceCell;

/**
 * بيانات المصاريف: a statement of who is fed, a sheet for each cycle with its tally box (facts
 * §3.3). Meals are counted by hand: a guessed figure is worse than an empty cell.
 */
final class Statements {
    /** Of a primary school two sign, of the others all whom the pack names. */
    private static final int PRIMARY_SIGNERS = 2;

    private final ProgrammePack pack;
    private final SchoolData data;

    Statements(ProgrammePack pack, SchoolData data) {
        this.pack = pack;
        this.data = data;
    }

    /** Whether a list of the pack is such a statement. */
    static boolean is(ListDefinition list) {
        return list.columns().contains(ListColumn.MEALS.code());
    }

    List<ListDocument> of(BeneficiaryList whole, List<ChoiceCell> choices) {
        Map<String, Cycle> cycles = cycles();
        List<ListDocument> sheets = new ArrayList<>();
        for (Cycle cycle : Cycle.values()) {
            List<Line> lines =
                    whole.lines().stream()
                            .filter(line -> cycles.get(line.code()) == cycle)
                            .toList();
            if (!lines.isEmpty()) {
                sheets.add(sheet(whole, lines, cycle, choices));
            }
        }
        if (sheets.isEmpty()) {
            sheets.add(whole.document());
        }
        return sheets;
    }

    private ListDocument sheet(
            BeneficiaryList whole, List<Line> lines, Cycle cycle, List<ChoiceCell> choices) {
        List<Field> tally = new ArrayList<>();
        Formats formats = new Formats(whole.edition().language().main());
        tally.add(figure(PaperText.message("print.total.all"), lines.size(), formats));
        for (ChoiceCell choice : choices) {
            PaperText label = Letterheads.paper(choice.label());
            String cell = label.in(whole.edition().language().main());
            long count =
                    lines.stream()
                            .filter(line -> cell.equals(line.values().get(choice.column())))
                            .count();
            tally.add(figure(label, count, formats));
        }
        PaperText name =
                PaperText.message("work.paper.cycle." + cycle.code().toLowerCase(Locale.ROOT));
        List<Field> facts =
                List.of(
                        new Field(PaperText.message("work.paper.column.cycle"), name),
                        new Field(
                                PaperText.message("work.paper.column.period"), PupilCards.blank()));
        List<PaperText> signers = whole.definition().signers();
        boolean few = cycle == Cycle.PRIMARY && signers.size() > PRIMARY_SIGNERS;
        ListDocument list =
                new BeneficiaryList(whole.definition(), whole.school(), lines, whole.edition())
                        .document()
                        .upright()
                        .with(
                                List.of(
                                        new PaperPart.Facts(null, facts),
                                        new PaperPart.Tallies(tally)),
                                List.of());
        return few ? list.signedBy(signers.subList(0, PRIMARY_SIGNERS)) : list;
    }

    private static Field figure(PaperText label, long count, Formats formats) {
        return new Field(label, PaperText.same(formats.number(count)));
    }

    private Map<String, Cycle> cycles() {
        Map<UUID, Pupil> pupils = data.pupilsById();
        Map<String, Cycle> cycles = new HashMap<>();
        data.placements()
                .forEach(
                        one ->
                                pack.level(one.level())
                                        .map(Level::cycle)
                                        .ifPresent(
                                                cycle ->
                                                        cycles.put(
                                                                pupils.get(one.pupil())
                                                                        .code()
                                                                        .value(),
                                                                cycle)));
        return cycles;
    }
}
