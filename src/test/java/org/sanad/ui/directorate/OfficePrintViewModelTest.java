package org.sanad.ui.directorate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.BundleNumber;
import org.sanad.model.Gresa;
import org.sanad.model.Progress;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Texts;
import org.sanad.work.paper.ListAsk;
import org.sanad.work.paper.PageImage;
import org.sanad.work.paper.PrintableList;

/** The directorate's papers: what each asks for, and that it is shown once that is said. */
final class OfficePrintViewModelTest {
    private static final Gresa SCHOOL = new Gresa(OfficeAndSchool.SCHOOL);

    @TempDir private Path folder;

    private final Notices notices = new Notices(new Texts(Language.FRENCH));

    private static PrintableList named(OfficePrintViewModel model, String id) {
        return model.catalogue().stream()
                .filter(list -> list.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLetterIsNothingBeforeItIsSaidWhich() throws IOException {
        try (OfficeAndSchool both = new OfficeAndSchool(folder)) {
            OfficePrintViewModel model =
                    new OfficePrintViewModel(both.office(), new SameThreadJobRunner(), notices);
            model.refresh();
            assertEquals(both.office().papers().catalogue(), model.catalogue());
            assertEquals("call-list", model.list().get().id());
            assertEquals(1, model.paper().page().get());
            model.list().set(named(model, "what-changed"));
            assertEquals(ListAsk.DECLARATION, model.lacking().get());
            assertNull(model.paper().image().get(), "the call list is not shown under its name");
            assertEquals(List.of(), model.declarations());
            declared(both, model);
            answered(both, model);
            saved(model);
            model.paper().close();
            assertNull(model.paper().image().get());
        }
    }

    private static void declared(OfficeAndSchool both, OfficePrintViewModel model) {
        both.pack();
        both.office().intake().take(List.of(both.stick()), Progress.none());
        both.office().intake().confirm(SCHOOL, both.slipCode());
        model.refresh();
        assertEquals("what-changed", model.list().get().id(), "what was chosen stays");
        assertEquals(1, model.declarations().size());
        model.declaration().set(model.declarations().get(0));
        assertNull(model.lacking().get());
        PageImage arabic = model.paper().image().get();
        assertNotNull(arabic);
        model.language().set("ar+fr");
        assertNotSame(arabic, model.paper().image().get(), "drawn anew");
        String name = model.suggestedName();
        assertTrue(name.matches("changements-07318l-[0-9]+-ar-fr\\.pdf"), name);
        model.refresh();
        assertNotNull(model.declaration().get(), "what was chosen and is there stays");
    }

    private static void answered(OfficeAndSchool both, OfficePrintViewModel model)
            throws IOException {
        model.list().set(named(model, "answer-letter"));
        assertEquals(ListAsk.ANSWERED_SCHOOL, model.lacking().get());
        assertNull(model.paper().image().get());
        long seq = model.declaration().get().seq();
        both.office().reviews().accept(SCHOOL, BundleNumber.newest(seq));
        Path out = Files.createDirectory(both.stick().resolve("answers"));
        both.office().answering().write(out, Progress.none());
        model.refresh();
        model.school().set(model.answered().get(0));
        assertNull(model.lacking().get());
        assertTrue(model.paper().pages().get() > 0);
        assertEquals("lettre-reponse-07318l-ar-fr.pdf", model.suggestedName());
    }

    private void saved(OfficePrintViewModel model) {
        Path file = folder.resolve(model.suggestedName());
        model.paper().save(file, opened -> {});
        assertTrue(Files.exists(file));
        assertEquals(Meaning.DONE, notices.current().get().meaning());
    }
}
