package org.sanad.ui.school;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.sanad.model.Guardian;
import org.sanad.model.GuardianRelation;
import org.sanad.model.Household;
import org.sanad.model.Payout;

/**
 * What the fields of a household's sheet hold; texts as typed.
 *
 * @param texts by the names of {@link HouseholdEditor}'s fields
 * @param otherRelation what the other parent being entered is, or null
 */
record HouseholdSheet(
        Map<String, String> texts,
        GuardianRelation relation,
        GuardianRelation otherRelation,
        HouseholdEditor.PaidBy paidBy) {
    /** As it is stored; of the other parent nothing is entered. */
    static HouseholdSheet of(Household home) {
        Guardian guardian = home.guardian();
        Payout payout = home.file().payout();
        Map<String, String> texts = new HashMap<>();
        texts.put("guardian", shown(guardian.name()));
        texts.put("latin-name", shown(guardian.latinName()));
        texts.put("cin", shown(guardian.cin()));
        texts.put("phone", shown(guardian.phone()));
        texts.put(
                "birth", guardian.birthDate() == null ? "" : DayText.written(guardian.birthDate()));
        texts.put("idcs", shown(guardian.idcs()));
        HouseholdEditor.OTHER_FIELDS.forEach(name -> texts.put(name, ""));
        texts.put("douar", shown(home.douar()));
        texts.put("commune", shown(home.file().commune()));
        boolean account = payout != null && !payout.atCounter();
        texts.put("rib", account ? payout.rib().value() : "");
        HouseholdEditor.PaidBy none =
                payout == null ? HouseholdEditor.PaidBy.UNKNOWN : HouseholdEditor.PaidBy.COUNTER;
        return new HouseholdSheet(
                texts, guardian.relation(), null, account ? HouseholdEditor.PaidBy.RIB : none);
    }

    private static String shown(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** The same with nothing of the other parent: what was entered of him is no field any more. */
    HouseholdSheet withoutOther() {
        Map<String, String> all = new HashMap<>(texts);
        HouseholdEditor.OTHER_FIELDS.forEach(name -> all.put(name, ""));
        return new HouseholdSheet(all, relation, null, paidBy);
    }

    /** Choices among the texts, for {@link KeptDrafts}. */
    Map<String, String> withChoices() {
        Map<String, String> all = new HashMap<>(texts);
        all.put("relation", relation == null ? "" : relation.code());
        all.put("other-relation", otherRelation == null ? "" : otherRelation.code());
        all.put("paid-by", paidBy.name());
        return all;
    }

    /** The other way round. */
    static HouseholdSheet of(Map<String, String> withChoices) {
        Map<String, String> texts = new HashMap<>(withChoices);
        return new HouseholdSheet(
                texts,
                GuardianRelation.ofCode(texts.remove("relation")).orElse(null),
                GuardianRelation.ofCode(texts.remove("other-relation")).orElse(null),
                HouseholdEditor.PaidBy.valueOf(texts.remove("paid-by")));
    }
}
