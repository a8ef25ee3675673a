package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.pack.FieldKind;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Texts;
import org.sanad.work.pupils.MoveRequest;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.pupils.SecondEntry.Difference;
import org.sanad.work.pupils.SecondEntry.Field;
import org.sanad.work.pupils.SecondEntry.Own;
import org.sanad.work.school.SchoolDesk;

/** A field typed twice: what agrees is not touched, what differs is settled one by one. */
final class SecondEntryTest {
    @TempDir private Path folder;

    private final Texts texts = new Texts(Language.FRENCH);
    private SchoolDesk desk;
    private SecondEntryForm form;

    @BeforeEach
    void open() {
        desk = TestDesks.withPupils(folder);
        desk.guardians().apply(Path.of("src/test/resources/massar/guardians_windows1256.csv"));
        PupilsViewModel pupils =
                new PupilsViewModel(new SameThreadJobRunner(), new Notices(texts), desk, texts);
        pupils.refresh();
        form = pupils.second();
        form.start(pupils.rows().get(0).schoolClass());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatAgreesHoweverItIsTypedChangesNothing() {
        List<PupilRow> before = desk.pupils().rows();
        form.field().set(own(Own.GUARDIAN_CIN));
        assertEquals(
                before.stream()
                        .filter(row -> row.schoolClass().equals(form.schoolClass().get()))
                        .map(PupilRow::id)
                        .toList(),
                form.pupils().stream().map(PupilRow::id).toList());
        List<PupilRow> known =
                form.pupils().stream().filter(row -> row.guardianCin() != null).toList();
        known.forEach(row -> form.typed(row).set(" " + row.guardianCin().toLowerCase(Locale.ROOT)));
        form.compare();
        assertTrue(known.size() > 5);
        assertEquals(known.size(), form.outcome().get().agreed());
        assertEquals(List.of(), form.unsettled());
        assertEquals(before, desk.pupils().rows());
    }

    @Test
    void eachDifferenceIsSettledByItself() {
        form.field().set(own(Own.BIRTH_DATE));
        PupilRow keep = form.pupils().get(0);
        PupilRow take = form.pupils().get(1);
        PupilRow third = form.pupils().get(2);
        for (PupilRow row : List.of(keep, take, third)) {
            form.typed(row).set("٠٢/٠٣/2019");
        }
        form.typed(form.pupils().get(3)).set("31/02/2019");
        List<PupilRow> before = desk.pupils().rows();
        form.compare();
        assertEquals(3, form.unsettled().size());
        assertEquals(List.of(form.pupils().get(3)), form.outcome().get().unreadable());
        assertEquals(before, desk.pupils().rows());

        form.keepFirst(of(keep));
        assertEquals(before, desk.pupils().rows());
        Difference taken = of(take);
        assertEquals("02/03/2019", form.written(taken.second()));
        form.settle(taken, form.written(taken.second()));
        Difference other = of(third);
        form.settle(other, "x");
        assertEquals("work.second.unreadable", form.problem().get().code());
        assertEquals(List.of(other), form.unsettled());
        form.settle(other, "04/03/2019");
        assertNull(form.problem().get());
        assertEquals(List.of(), form.unsettled());
        assertEquals(keep, find(keep.id()));
        assertEquals("2019-03-02", find(take.id()).birthDate().toString());
        assertEquals("2019-03-04", find(third.id()).birthDate().toString());
        assertEquals(take.guardianCin(), find(take.id()).guardianCin());
        assertEquals(take.name(), find(take.id()).name());
    }

    @Test
    void whatIsTypedOutlivesThePowerCutUntilItIsSettled() {
        form.field().set(own(Own.BIRTH_DATE));
        PupilRow row = form.pupils().get(0);
        form.typed(row).set("02/03/2019");
        form.keep();
        desk.close();

        desk = TestDesks.reopened(folder);
        SecondEntryForm again = again(row.schoolClass());
        assertEquals("02/03/2019", again.typed(row).get());
        again.compare();
        assertEquals(1, again.unsettled().size());
        assertEquals("02/03/2019", again(row.schoolClass()).typed(row).get(), "not settled yet");
        again.settle(again.unsettled().get(0), "02/03/2019");
        again.keep();
        assertEquals("", again(row.schoolClass()).typed(row).get(), "though a field was left");
    }

    @Test
    void whatWasTypedAfterComparingIsNotForgottenWithWhatWasSettled() {
        form.field().set(own(Own.BIRTH_DATE));
        PupilRow row = form.pupils().get(0);
        PupilRow later = form.pupils().get(1);
        form.typed(row).set("02/03/2019");
        form.compare();
        form.typed(later).set("04/03/2019");
        form.keepFirst(of(row));
        assertEquals("", form.typed(row).get());
        SecondEntryForm again = again(row.schoolClass());
        assertEquals("", again.typed(row).get());
        assertEquals("04/03/2019", again.typed(later).get());
    }

    @Test
    void whatNobodyCanSettleAnyMoreDoesNotStayBehind() {
        Field field = own(Own.GUARDIAN_CIN);
        form.field().set(field);
        String schoolClass = form.schoolClass().get();
        PupilRow gone = form.pupils().get(0);
        PupilRow stays = form.pupils().get(1);
        form.typed(gone).set("JB1");
        form.typed(stays).set("JB2");
        form.keep();
        desk.secondEntry().keepWaiting("1APG-9", field, Map.of(stays.id(), "JB2"));
        desk.moves()
                .depart(
                        new MoveRequest(
                                gone.code(), LocalDate.of(2026, 11, 10), null, null, null, null));

        form.start(schoolClass);
        assertFalse(form.pupils().stream().anyMatch(row -> row.id().equals(gone.id())));
        assertEquals(Map.of(stays.id(), "JB2"), desk.secondEntry().waiting(schoolClass, field));
        assertEquals(Map.of(), desk.secondEntry().waiting("1APG-9", field), "no such class");
        form.typed(stays).set("JB3");
        form.keep();
        assertEquals(Map.of(stays.id(), "JB3"), desk.secondEntry().waiting(schoolClass, field));
    }

    private SecondEntryForm again(String schoolClass) {
        SecondEntryForm opened =
                new SecondEntryForm(new SameThreadJobRunner(), new Notices(texts), desk, () -> {});
        opened.start(schoolClass);
        opened.field().set(own(Own.BIRTH_DATE));
        return opened;
    }

    @Test
    void aValueChangedMeanwhileIsNotOverwritten() {
        form.field().set(own(Own.GUARDIAN_PHONE));
        PupilRow row = form.pupils().get(0);
        form.typed(row).set("0661 00 00 01");
        form.compare();
        Difference one = of(row);
        form.settle(one, one.second());
        assertEquals("0661000001", find(row.id()).guardianPhone());
        form.settle(one, "0661000002");
        assertEquals("work.second.changed-since", form.problem().get().code());
        assertEquals("0661000001", find(row.id()).guardianPhone());
    }

    @Test
    void aFieldOfAProgrammeIsAskedOfThoseWhoTakePartInIt() {
        Field field =
                form.fields().stream()
                        .filter(one -> one.definition() != null)
                        .filter(one -> one.definition().kind() == FieldKind.NUMBER)
                        .filter(one -> one.definition().when() == null)
                        .findFirst()
                        .orElseThrow();
        PupilRow row = form.pupils().get(0);
        String programme = field.programme().code();
        String code = field.definition().code();
        form.field().set(field);
        assertEquals(List.of(), form.pupils());
        desk.benefits().mark(programme, List.of(row.id()), ParticipationStatus.ENROLLED);
        desk.benefitFields().setField(row.id(), programme, code, "5");
        form.field().set(own(Own.GUARDIAN_CIN));
        form.field().set(field);
        assertEquals(List.of(row.id()), form.pupils().stream().map(PupilRow::id).toList());
        form.typed(row).set("٥");
        form.compare();
        assertEquals(1, form.outcome().get().agreed());
        form.typed(row).set("6");
        form.compare();
        form.settle(form.unsettled().get(0), "6");
        assertEquals("6", desk.benefitFields().values(row.id(), programme).get(code));
    }

    @Test
    void anotherClassOrFieldBeginsEmpty() {
        form.field().set(own(Own.GUARDIAN_CIN));
        PupilRow row = form.pupils().get(0);
        form.typed(row).set("JB1");
        form.compare();
        form.field().set(own(Own.GUARDIAN_PHONE));
        assertEquals("", form.typed(row).get());
        assertNull(form.outcome().get());
        assertEquals(List.of(), form.unsettled());
        assertTrue(form.open().get());
        form.leave();
        assertFalse(form.open().get());
    }

    private Field own(Own own) {
        return form.fields().stream().filter(one -> one.own() == own).findFirst().orElseThrow();
    }

    private Difference of(PupilRow row) {
        return form.unsettled().stream()
                .filter(one -> one.pupil().id().equals(row.id()))
                .findFirst()
                .orElseThrow();
    }

    private PupilRow find(UUID id) {
        return desk.pupils().rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
