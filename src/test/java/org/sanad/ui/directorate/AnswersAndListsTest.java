package org.sanad.ui.directorate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.Gresa;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;
import org.sanad.ui.kit.MailForm;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Texts;
import org.sanad.work.answers.Arrival;
import org.sanad.work.mail.MailMessage;
import org.sanad.work.review.PendingAnswer;
import org.sanad.work.review.SchoolLists;

/** Answers by e-mail from the office into the school, and the list of schools from a file. */
final class AnswersAndListsTest {
    @TempDir private Path folder;

    private final Notices notices = new Notices(new Texts(Language.ARABIC));
    private OfficeAndSchool both;
    private AnswersViewModel model;

    @BeforeEach
    void accept() {
        both = new OfficeAndSchool(folder);
        both.pack();
        both.office().intake().take(List.of(both.stick()), Progress.none());
        both.office().intake().confirm(new Gresa(OfficeAndSchool.SCHOOL), both.slipCode());
        model = new AnswersViewModel(both.office(), new SameThreadJobRunner(), notices);
        model.refresh();
    }

    @AfterEach
    void close() {
        both.close();
    }

    @Test
    void anAddressTypedWhileTheMessageIsPreparedStays() {
        model.open(model.rows().get(0));
        model.mail().address().set("kept@taalim.ma");
        model.mail().write(draft -> {});
        MailMessage kept = model.mail().message().get();
        MailForm form = new MailForm(new SameThreadJobRunner(), notices);
        form.open(new Preparing(kept, () -> {}));
        assertEquals("kept@taalim.ma", form.address().get());
        form.open(new Preparing(kept, () -> form.address().set("typed@taalim.ma")));
        assertEquals("typed@taalim.ma", form.address().get());
    }

    /** A message, and what happens while it is prepared. */
    private record Preparing(MailMessage message, Runnable meanwhile) implements MailForm.Source {
        @Override
        public MailMessage message() {
            meanwhile.run();
            return message;
        }

        @Override
        public void keepAddress(String typed) {
            throw new UnsupportedOperationException("only looked at");
        }

        @Override
        public Path draft(Progress progress) {
            throw new UnsupportedOperationException("only looked at");
        }
    }

    @Test
    void anAnswerByMailIsTakenByItsSchool() throws IOException {
        PendingAnswer row = model.rows().get(0);
        assertNull(row.mail());
        model.open(row);
        assertEquals(1, model.mail().message().get().names().size());
        List<Path> opened = new ArrayList<>();
        model.mail().address().set("not an address");
        model.mail().write(opened::add);
        assertNotNull(model.mail().problem().get());
        assertEquals(List.of(), opened);
        model.mail().address().set(" 07318L@taalim.ma ");
        model.mail().write(opened::add);
        assertEquals(1, opened.size());
        assertTrue(Files.readString(opened.get(0)).startsWith("To: 07318L@taalim.ma\r\n"));
        model.refresh();
        assertEquals("07318L@taalim.ma", model.rows().get(0).mail());
        List<Arrival> came = both.school().arrivals().take(opened, Progress.none()).arrivals();
        assertEquals(List.of("accepted"), came.stream().map(Arrival::verdict).toList());
        model.mail().write(opened::add);
        assertEquals(opened.get(0), opened.get(1), "a draft written again replaces the older one");
        assertEquals(
                List.of("already"),
                both
                        .school()
                        .arrivals()
                        .take(opened.subList(1, 2), Progress.none())
                        .arrivals()
                        .stream()
                        .map(Arrival::verdict)
                        .toList());
    }

    @Test
    void aListSaysWhatItWouldChangeAndKeepsTypedAddresses() throws IOException {
        both.office().answerMailing().keepAddress(OfficeAndSchool.SCHOOL, "kept@taalim.ma");
        Path list = folder.resolve("list.csv");
        Files.write(
                list,
                "رمز;المؤسسة;الجماعة;الجولة\r\n07318L;\"أسيف; أزكار\";أزيلال;ب\r\n04123X;الأمل;;أ\r\n"
                        .getBytes(Charset.forName("windows-1256")));
        SchoolLists lists = both.office().schoolLists();
        SchoolLists.Preview preview = lists.preview(list);
        assertEquals(2, preview.schools());
        assertEquals(2, preview.fresh());
        assertEquals(0, preview.gone());
        lists.apply(preview);
        model.refresh();
        PendingAnswer row = model.rows().get(0);
        assertEquals("أسيف; أزكار", row.name());
        assertEquals("ب", row.route());
        assertEquals("kept@taalim.ma", row.mail());
        Files.writeString(list, "07318L;أسيف أزكار;أزيلال;ب;new@taalim.ma\n");
        SchoolLists.Preview next = lists.preview(list);
        assertEquals(List.of(0, 1, 1), List.of(next.fresh(), next.changed(), next.gone()));
        lists.apply(next);
        model.refresh();
        assertEquals("new@taalim.ma", model.rows().get(0).mail());
    }

    @Test
    void aListWithABadLineChangesNothing() throws IOException {
        Path list = folder.resolve("list.csv");
        SchoolLists lists = both.office().schoolLists();
        Files.writeString(list, "07318L;أسيف\n07318L;مرة أخرى\n");
        refused("work.review.school-twice", lists, list);
        Files.writeString(list, "07318L;أسيف\nabc;ب\n");
        refused("work.review.school-malformed", lists, list);
        Files.writeString(list, "07318L\n04123X;الأمل\n");
        refused("work.review.school-malformed", lists, list);
        Files.writeString(list, "07318L;أسيف;;;not-mail\n");
        refused("exchange.mail.address", lists, list);
        Files.writeString(list, "الرمز;الاسم\n");
        refused("work.review.no-schools", lists, list);
    }

    private static void refused(String code, SchoolLists lists, Path list) {
        assertEquals(code, assertThrows(UserProblem.class, () -> lists.preview(list)).code());
    }
}
