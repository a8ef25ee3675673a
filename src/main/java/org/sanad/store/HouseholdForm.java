package org.sanad.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sanad.model.ChildElsewhere;
import org.sanad.model.Gresa;
import org.sanad.model.Guardian;
import org.sanad.model.GuardianRelation;
import org.sanad.model.HouseholdDocument;
import org.sanad.model.HouseholdFile;
import org.sanad.model.MassarCode;
import org.sanad.model.Payout;
import org.sanad.model.Rib;

/**
 * The sealed form of a household's file: texts and codes only. Null in rows from before files were
 * kept, and for a household without one.
 *
 * @param more what is known of the responsible guardian besides name, CIN and phone
 * @param payout null, {@code counter}, or the RIB
 */
record HouseholdForm(
        Person more,
        List<Person> others,
        String commune,
        List<Child> elsewhere,
        List<Paper> documents,
        String payout) {
    private static final String COUNTER = "counter";

    /** A guardian; name, CIN and phone are null in {@link HouseholdForm#more}. */
    record Person(
            String name,
            String cin,
            String phone,
            String relation,
            String latinName,
            String birthDate,
            String idcs) {}

    /** A child of another school. */
    record Child(String code, String school, String level, int rank) {}

    /** A document. */
    record Paper(String kind, String number, String issuedOn, String expiresOn) {}

    static HouseholdForm of(Guardian guardian, HouseholdFile file) {
        Guardian more = guardian.with(null, null, null);
        boolean plain = more.equals(new Guardian(null, null, null));
        if (plain && file.equals(HouseholdFile.EMPTY)) {
            return null;
        }
        return new HouseholdForm(
                plain ? null : person(more),
                file.otherGuardians().stream().map(HouseholdForm::person).toList(),
                file.commune(),
                file.elsewhere().stream()
                        .map(
                                c ->
                                        new Child(
                                                c.code().value(),
                                                c.school().value(),
                                                c.level(),
                                                c.rank()))
                        .toList(),
                file.documents().stream()
                        .map(
                                d ->
                                        new Paper(
                                                d.kind(),
                                                d.number(),
                                                text(d.issuedOn()),
                                                text(d.expiresOn())))
                        .toList(),
                payout(file.payout()));
    }

    /** The responsible guardian. */
    static Guardian guardian(HouseholdForm form, String name, String cin, String phone) {
        return form == null || form.more == null
                ? new Guardian(name, cin, phone)
                : guardian(form.more).with(name, cin, phone);
    }

    static HouseholdFile file(HouseholdForm form) {
        if (form == null) {
            return HouseholdFile.EMPTY;
        }
        return new HouseholdFile(
                form.others.stream().map(HouseholdForm::guardian).toList(),
                form.commune,
                form.elsewhere.stream().map(HouseholdForm::child).toList(),
                form.documents.stream()
                        .map(
                                d ->
                                        new HouseholdDocument(
                                                d.kind(),
                                                d.number(),
                                                day(d.issuedOn()),
                                                day(d.expiresOn())))
                        .toList(),
                form.payout == null
                        ? null
                        : form.payout.equals(COUNTER)
                                ? Payout.POST_COUNTER
                                : new Payout(kept(Rib.parse(form.payout))));
    }

    private static ChildElsewhere child(Child child) {
        return new ChildElsewhere(
                kept(MassarCode.parse(child.code())),
                kept(Gresa.parse(child.school())),
                child.level(),
                child.rank());
    }

    private static Person person(Guardian guardian) {
        GuardianRelation relation = guardian.relation();
        return new Person(
                guardian.name(),
                guardian.cin(),
                guardian.phone(),
                relation == null ? null : relation.code(),
                guardian.latinName(),
                text(guardian.birthDate()),
                guardian.idcs());
    }

    private static Guardian guardian(Person person) {
        return new Guardian(
                person.name(),
                person.cin(),
                person.phone(),
                person.relation() == null ? null : kept(GuardianRelation.ofCode(person.relation())),
                person.latinName(),
                day(person.birthDate()),
                person.idcs());
    }

    private static String payout(Payout payout) {
        return payout == null ? null : payout.atCounter() ? COUNTER : payout.rib().value();
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static <T> T kept(Optional<T> value) {
        return value.orElseThrow(() -> Problems.damaged(Table.HOUSEHOLD.sqlName()));
    }
}
