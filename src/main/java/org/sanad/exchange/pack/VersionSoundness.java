package org.sanad.exchange.pack;

import static org.sanad.exchange.pack.PackSoundness.require;
import static org.sanad.exchange.pack.PackSoundness.requireChoices;
import static org.sanad.exchange.pack.PackSoundness.requireCosts;
import static org.sanad.exchange.pack.PackSoundness.requireMoney;
import static org.sanad.exchange.pack.PackSoundness.requireNew;

import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.model.Cycle;
import org.sanad.model.pack.AgeRange;
import org.sanad.model.pack.Amount;
import org.sanad.model.pack.Choice;
import org.sanad.model.pack.CodeList;
import org.sanad.model.pack.Conditionality;
import org.sanad.model.pack.Deadline;
import org.sanad.model.pack.FieldCondition;
import org.sanad.model.pack.FieldDefinition;
import org.sanad.model.pack.FieldKind;
import org.sanad.model.pack.Kit;
import org.sanad.model.pack.ListDefinition;
import org.sanad.model.pack.MeansTest;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammeCalendar;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.model.pack.ProgrammeVersion;
import org.sanad.model.pack.Tranche;

/** What the versions and lists of a programme must hold beyond the types of their members. */
final class VersionSoundness {
    private final PackSoundness known;
    private final ProgrammePack pack;

    VersionSoundness(PackSoundness known, ProgrammePack pack) {
        this.known = known;
        this.pack = pack;
    }

    void check(ProgrammeVersion version, String at) {
        AgeRange age = version.age();
        if (age != null) {
            require(age.min() >= 0, at + "/age/min");
            require(age.max() >= age.min(), at + "/age/max");
        }
        boolean capped = version.maxCountedChildren().map(cap -> cap >= 1).orElse(true);
        require(capped, at + "/household/maxCountedChildren");
        for (int i = 0; i < version.open().size(); i++) {
            known.requireLevels(version.open().get(i).levels(), at + "/open/" + i + "/levels");
        }
        checkMeans(version.meansTest(), at + "/meansTest");
        checkFields(version.fields(), at + "/fields");
        for (int i = 0; i < version.amounts().size(); i++) {
            Amount amount = version.amounts().get(i);
            String place = at + "/amounts/" + i;
            known.requireLevels(amount.levels(), place + "/levels");
            requireMoney(amount.value(), amount.currency(), place);
            require(amount.perYear() >= 1, place + "/perYear");
            checkCondition(amount.when(), version.fields(), place + "/when");
        }
        for (int i = 0; i < version.kits().size(); i++) {
            Kit kit = version.kits().get(i);
            String place = at + "/kits/" + i;
            known.requireLevels(kit.levels(), place + "/levels");
            for (int item = 0; item < kit.items().size(); item++) {
                known.requireArticle(kit.items().get(item), place + "/items/" + item);
            }
            requireCosts(kit.costs(), place + "/costs");
            checkCondition(kit.when(), version.fields(), place + "/when");
        }
        boolean placed =
                version.placesBy() == null || version.field(version.placesBy()).isPresent();
        require(placed, at + "/placesBy");
        checkConditionality(version.conditionality(), at + "/conditionality");
        checkCalendar(version.calendar(), at + "/calendar");
    }

    private void checkMeans(MeansTest test, String at) {
        if (test != null) {
            Set<String> papers = new HashSet<>();
            pack.codeList(CodeList.MEANS_DOCUMENT).forEach(entry -> papers.add(entry.code()));
            require(papers.containsAll(test.documents()), at + "/documents");
        }
    }

    /** A condition looks at a field before its own, so that a form never turns in a circle. */
    private void checkFields(List<FieldDefinition> fields, String at) {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < fields.size(); i++) {
            FieldDefinition field = fields.get(i);
            String place = at + "/" + i;
            requireNew(field.code(), codes, place + "/code");
            checkCondition(field.when(), fields.subList(0, i), place + "/when");
            checkKind(field, place);
        }
    }

    private void checkKind(FieldDefinition field, String at) {
        boolean choice = field.kind() == FieldKind.CHOICE;
        boolean number = field.kind() == FieldKind.NUMBER;
        if (field.codeList() != null) {
            known.requireCodeList(field.codeList(), at + "/codeList");
        }
        require(choice || field.codeList() == null, at + "/codeList");
        boolean one = field.choices().isEmpty() != (field.codeList() == null);
        require(choice ? one : field.choices().isEmpty(), at + "/choices");
        requireChoices(field.choices(), at + "/choices");
        require(number || field.min() == null, at + "/min");
        require(number || field.max() == null, at + "/max");
        boolean ordered = field.min() == null || field.max() == null || field.min() <= field.max();
        require(ordered, at + "/max");
        boolean places = field.decimals() >= 0 && field.decimals() <= 6;
        require(places && (number || field.decimals() == 0), at + "/decimals");
        require(field.kind() == FieldKind.DOCUMENT || !field.expires(), at + "/expires");
    }

    private void checkCondition(FieldCondition when, List<FieldDefinition> fields, String at) {
        if (when == null) {
            return;
        }
        Optional<FieldDefinition> other =
                fields.stream().filter(field -> field.code().equals(when.field())).findFirst();
        require(other.isPresent(), at + "/field");
        Set<String> values = values(other.get());
        require(!when.equalTo().isEmpty(), at + "/equalTo");
        require(values.isEmpty() || values.containsAll(when.equalTo()), at + "/equalTo");
    }

    /** Every value a field can have; empty when they cannot be counted. */
    private Set<String> values(FieldDefinition field) {
        Set<String> values = new HashSet<>();
        if (field.kind() == FieldKind.YES_NO) {
            values.addAll(List.of("true", "false"));
        }
        pack.choices(field).stream().map(Choice::code).forEach(values::add);
        return values;
    }

    private static void checkConditionality(Conditionality attendance, String at) {
        if (attendance == null) {
            return;
        }
        Set<Cycle> cycles = new HashSet<>();
        for (int i = 0; i < attendance.limits().size(); i++) {
            String place = at + "/limits/" + i;
            require(cycles.add(attendance.limits().get(i).cycle()), place + "/cycle");
            require(attendance.limits().get(i).max() >= 0, place + "/max");
        }
    }

    private static void checkCalendar(ProgrammeCalendar calendar, String at) {
        if (calendar == null) {
            return;
        }
        require(
                new HashSet<>(calendar.months()).size() == calendar.months().size(),
                at + "/months");
        Set<Month> paid = new HashSet<>();
        for (int i = 0; i < calendar.tranches().size(); i++) {
            Tranche tranche = calendar.tranches().get(i);
            String place = at + "/tranches/" + i;
            require(tranche.number() == i + 1, place + "/number");
            for (Month month : tranche.months()) {
                boolean once = calendar.months().contains(month) && paid.add(month);
                require(once, place + "/months");
            }
        }
        Set<String> codes = new HashSet<>();
        List<Deadline> deadlines = calendar.deadlines();
        for (int i = 0; i < deadlines.size(); i++) {
            requireNew(deadlines.get(i).code(), codes, at + "/deadlines/" + i + "/code");
        }
    }

    void checkList(Programme programme, ListDefinition list, String at) {
        require(list.id().matches("[a-z0-9-]+"), at + "/id");
        for (int i = 0; i < list.columns().size(); i++) {
            String column = list.columns().get(i);
            String place = at + "/columns/" + i;
            if (column.startsWith(ListDefinition.FIELD)) {
                String code = column.substring(ListDefinition.FIELD.length());
                boolean some =
                        programme.versions().stream().anyMatch(one -> one.field(code).isPresent());
                require(some, place);
            } else if (column.startsWith(ListDefinition.ARTICLE)) {
                known.requireArticle(column.substring(ListDefinition.ARTICLE.length()), place);
            } else {
                require(column.matches("[A-Z_]+"), place);
            }
        }
    }
}
