package org.sanad.work.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanad.model.ChildElsewhere;
import org.sanad.model.Guardian;
import org.sanad.model.Household;
import org.sanad.model.HouseholdDocument;
import org.sanad.model.pack.Choice;
import org.sanad.model.pack.CodeList;
import org.sanad.model.pack.Programme;
import org.sanad.print.ListDocument;
import org.sanad.print.ListDocument.Column;
import org.sanad.print.ListDocument.Kind;
import org.sanad.print.PaperPart;
import org.sanad.print.PaperText;
import org.sanad.work.paper.PaperFrame.Listed;

/** بطاقة الأسرة: a household with its children and papers, a sheet each, signed by the family. */
final class HouseholdCards {
    private final PaperFrame frame;
    private final List<Programme> programmes;

    HouseholdCards(PaperFrame frame) {
        this.frame = frame;
        this.programmes = frame.programmes();
    }

    /** A card for each household with a child among the pupils asked for. */
    List<ListDocument> cards(PaperText title) {
        List<Listed> listed = frame.listed();
        Map<UUID, Listed> rows = new HashMap<>();
        Set<Household> homes = new LinkedHashSet<>();
        for (Listed one : frame.everybody()) {
            rows.put(one.row().pupil(), one);
        }
        for (Listed one : listed) {
            if (one.household() != null) {
                homes.add(one.household());
            }
        }
        List<ListDocument> cards = new ArrayList<>();
        homes.forEach(home -> cards.add(card(title, home, rows)));
        if (cards.isEmpty()) {
            cards.add(frame.empty(title));
        }
        return cards;
    }

    private ListDocument card(PaperText title, Household home, Map<UUID, Listed> rows) {
        List<PaperPart> parts = new ArrayList<>();
        parts.add(
                new PaperPart.Facts(
                        PaperText.message("work.paper.card.guardian"),
                        PupilCards.guardian(frame, home)));
        if (!home.file().otherGuardians().isEmpty()) {
            parts.add(others(home));
        }
        parts.add(children(home, rows));
        parts.add(documents(home));
        parts.add(
                new PaperPart.Words(
                        PaperText.message("work.paper.card.pledge"), PaperPart.Manner.BODY));
        return frame.sheet(title, parts, true)
                .signedBy(
                        List.of(
                                PaperText.message("print.sign.guardian"),
                                PaperText.message("print.sign.head")));
    }

    private PaperPart others(Household home) {
        List<List<String>> rows = new ArrayList<>();
        for (Guardian one : home.file().otherGuardians()) {
            List<String> row = new ArrayList<>();
            row.add(one.name());
            row.add(
                    one.relation() == null
                            ? null
                            : frame.word("work.paper.relation." + one.relation().code()));
            row.add(one.cin());
            row.add(one.phone());
            rows.add(row);
        }
        return new PaperPart.SmallTable(
                PaperText.message("work.paper.card.others"),
                List.of(
                        new Column(PaperText.message("print.column.name"), Kind.TEXT),
                        new Column(PaperText.message("work.paper.column.relation"), Kind.TEXT),
                        new Column(PaperText.message("print.column.cin"), Kind.CODE),
                        new Column(PaperText.message("work.paper.column.phone"), Kind.CODE)),
                rows);
    }

    private PaperPart children(Household home, Map<UUID, Listed> rows) {
        List<List<String>> table = new ArrayList<>();
        for (Household.RankedChild child :
                home.ranked(rows::containsKey, one -> rows.get(one).row().code())) {
            List<String> row = new ArrayList<>();
            row.add(Integer.toString(child.rank()));
            Listed here = child.pupil() == null ? null : rows.get(child.pupil());
            if (here != null) {
                row.add(here.row().code().value());
                row.add(here.row().name().whole());
                row.add(here.row().schoolClass());
                row.add(enrolled(here));
            } else if (child.elsewhere() != null) {
                ChildElsewhere away = child.elsewhere();
                row.add(away.code() == null ? null : away.code().value());
                row.add(frame.word("work.paper.card.elsewhere"));
                row.add(away.school() == null ? null : away.school().value());
                row.add(null);
            } else {
                continue;
            }
            table.add(row);
        }
        return new PaperPart.SmallTable(
                PaperText.message("work.paper.card.children"),
                List.of(
                        new Column(PaperText.message("print.column.rank"), Kind.NUMBER),
                        new Column(PaperText.message("print.column.code"), Kind.CODE),
                        new Column(PaperText.message("print.column.name"), Kind.TEXT),
                        new Column(PaperText.message("print.column.class"), Kind.CODE),
                        new Column(PaperText.message("work.paper.column.enrolled"), Kind.PROSE)),
                table);
    }

    private String enrolled(Listed pupil) {
        List<String> names =
                programmes.stream()
                        .filter(one -> PaperFrame.enrolled(pupil, one))
                        .map(one -> Letterheads.paper(one.shortName()).in(frame.language().main()))
                        .toList();
        return String.join(frame.comma(), names);
    }

    private PaperPart documents(Household home) {
        List<Choice> kinds = frame.pack().codeList(CodeList.HOUSEHOLD_DOCUMENT);
        List<List<String>> rows = new ArrayList<>();
        for (HouseholdDocument one : home.file().documents()) {
            List<String> row = new ArrayList<>();
            row.add(
                    kinds.stream()
                            .filter(kind -> kind.code().equals(one.kind()))
                            .findFirst()
                            .map(Choice::label)
                            .map(label -> Letterheads.paper(label).in(frame.language().main()))
                            .orElse(one.kind()));
            row.add(one.number());
            row.add(one.issuedOn() == null ? null : PupilCards.DAY.format(one.issuedOn()));
            row.add(one.expiresOn() == null ? null : PupilCards.DAY.format(one.expiresOn()));
            rows.add(row);
        }
        return new PaperPart.SmallTable(
                PaperText.message("work.paper.card.documents"),
                List.of(
                        new Column(PaperText.message("work.paper.column.document"), Kind.PROSE),
                        new Column(PaperText.message("work.paper.column.number"), Kind.CODE),
                        new Column(PaperText.message("work.paper.column.issued"), Kind.CODE),
                        new Column(PaperText.message("work.paper.column.expires"), Kind.CODE)),
                rows);
    }
}
