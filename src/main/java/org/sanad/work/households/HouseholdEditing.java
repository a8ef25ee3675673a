package org.sanad.work.households;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sanad.match.Names;
import org.sanad.model.ChildElsewhere;
import org.sanad.model.Cin;
import org.sanad.model.Guardian;
import org.sanad.model.Household;
import org.sanad.model.HouseholdDocument;
import org.sanad.model.HouseholdFile;
import org.sanad.model.Idcs;
import org.sanad.model.Payout;
import org.sanad.model.Phone;
import org.sanad.model.Rib;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.CodeList;
import org.sanad.model.pack.ProgrammePack;

/** Applies an edit to a household, reading what was typed. */
final class HouseholdEditing {
    /** What a bundle carries of one text at most. */
    private static final int MAX_TEXT = 200;

    private static final Guardian NOBODY = new Guardian(null, null, null);

    private HouseholdEditing() {}

    /**
     * The household as the edit says.
     *
     * @throws UserProblem {@code work.pupil.cin-impossible}, {@code work.pupil.phone-impossible},
     *     {@code work.household.idcs-impossible}, {@code work.household.rib-impossible}, {@code
     *     work.household.document-unknown}, {@code work.household.text-too-long}
     */
    static Household apply(Household was, HouseholdEdit edit, ProgrammePack pack) {
        for (HouseholdDocument document : edit.documents()) {
            requireKnown(document, pack);
        }
        HouseholdFile file = was.file();
        Guardian known = without(was.guardian(), edit.dropped());
        return was.with(written(known, edit.guardian()), kept(edit.douar(), was.douar()))
                .withFile(
                        new HouseholdFile(
                                guardians(file.otherGuardians(), edit),
                                kept(edit.commune(), file.commune()),
                                elsewhere(file.elsewhere(), edit),
                                documents(file.documents(), edit),
                                edit.payout() == null ? file.payout() : payout(edit.payout())));
    }

    private static Guardian without(Guardian was, List<String> dropped) {
        return new Guardian(
                was.name(),
                was.cin(),
                was.phone(),
                dropped.contains(HouseholdEdit.GUARDIAN_RELATION) ? null : was.relation(),
                was.latinName(),
                dropped.contains(HouseholdEdit.GUARDIAN_BIRTH) ? null : was.birthDate(),
                was.idcs());
    }

    private static void requireKnown(HouseholdDocument document, ProgrammePack pack) {
        boolean known =
                List.of(CodeList.MEANS_DOCUMENT, CodeList.HOUSEHOLD_DOCUMENT).stream()
                        .flatMap(list -> pack.codeList(list).stream())
                        .anyMatch(choice -> choice.code().equals(document.kind()));
        if (!known) {
            throw UserProblem.of("work.household.document-unknown", document.kind());
        }
        kept(document.number(), null);
    }

    private static Guardian written(Guardian was, HouseholdEdit.Person edit) {
        if (edit == null) {
            return was;
        }
        return new Guardian(
                kept(edit.name(), was.name()),
                read(edit.cin(), was.cin(), HouseholdEditing::cin),
                read(edit.phone(), was.phone(), HouseholdEditing::phone),
                edit.relation() == null ? was.relation() : edit.relation(),
                kept(edit.latinName(), was.latinName()),
                edit.birthDate() == null ? was.birthDate() : edit.birthDate(),
                read(edit.idcs(), was.idcs(), HouseholdEditing::idcs));
    }

    private static String read(String typed, String was, UnaryOperator<String> reading) {
        if (typed == null) {
            return was;
        }
        return typed.isBlank() ? null : reading.apply(typed);
    }

    private static String cin(String typed) {
        return read(Cin.parse(typed), "work.pupil.cin-impossible").value();
    }

    private static String phone(String typed) {
        return read(Phone.parse(typed), "work.pupil.phone-impossible").value();
    }

    private static String idcs(String typed) {
        return read(Idcs.parse(typed), "work.household.idcs-impossible").value();
    }

    private static List<Guardian> guardians(List<Guardian> were, HouseholdEdit whole) {
        List<Guardian> all = new ArrayList<>(were);
        all.removeIf(one -> one.name() != null && whole.dropped().contains(one.name()));
        HouseholdEdit.Person edit = whole.otherGuardian();
        if (edit == null) {
            return all;
        }
        for (int i = 0; i < all.size(); i++) {
            Guardian one = all.get(i);
            boolean sameRelation = edit.relation() != null && edit.relation() == one.relation();
            if (sameRelation || Names.same(one.name(), edit.name())) {
                all.set(i, written(one, edit));
                return all;
            }
        }
        all.add(written(NOBODY, edit));
        return all;
    }

    private static List<ChildElsewhere> elsewhere(List<ChildElsewhere> were, HouseholdEdit edit) {
        List<ChildElsewhere> all = new ArrayList<>(were);
        all.removeIf(child -> edit.dropped().contains(child.code().value()));
        for (ChildElsewhere child : edit.elsewhere()) {
            all.removeIf(one -> one.code().equals(child.code()));
            all.add(child);
        }
        return all;
    }

    private static List<HouseholdDocument> documents(
            List<HouseholdDocument> were, HouseholdEdit edit) {
        List<HouseholdDocument> all = new ArrayList<>(were);
        all.removeIf(document -> edit.dropped().contains(document.kind()));
        for (HouseholdDocument document : edit.documents()) {
            all.removeIf(
                    one ->
                            one.kind().equals(document.kind())
                                    && java.util.Objects.equals(one.number(), document.number()));
            all.add(document);
        }
        return all;
    }

    private static Payout payout(String typed) {
        if (typed.equals(HouseholdEdit.UNKNOWN)) {
            return null;
        }
        return typed.equals(HouseholdEdit.COUNTER)
                ? Payout.POST_COUNTER
                : new Payout(read(Rib.parse(typed), "work.household.rib-impossible"));
    }

    private static <T> T read(Optional<T> value, String refusal) {
        return value.orElseThrow(() -> UserProblem.of(refusal));
    }

    private static String kept(String typed, String was) {
        return read(typed, was, HouseholdEditing::text);
    }

    private static String text(String typed) {
        String text = typed.strip();
        if (text.length() > MAX_TEXT) {
            throw UserProblem.of("work.household.text-too-long", MAX_TEXT);
        }
        return text;
    }
}
