package org.sanad.ui.directorate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.Gresa;
import org.sanad.model.Progress;
import org.sanad.seal.VerificationCode;
import org.sanad.ui.kit.CodeQuestion;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Texts;
import org.sanad.work.receive.PaperCheck;
import org.sanad.work.send.PackedBundle;

/** Paper and file are compared in the window by the code typed from the paper. */
final class PaperQuestionTest {
    @TempDir private Path folder;

    @Test
    void aPaperIsOfTheLastFileOrOfAnOlderOrOfNone() {
        try (OfficeAndSchool both = new OfficeAndSchool(folder)) {
            PackedBundle first = pack(both);
            both.office().intake().take(List.of(both.stick()), Progress.none());
            both.office().intake().confirm(new Gresa(OfficeAndSchool.SCHOOL), both.slipCode());
            CodeQuestion<Optional<PaperCheck.Match>> model =
                    IntakePage.papers(both.office(), new SameThreadJobRunner());
            assertFalse(model.ready().get());
            model.typed().set(first.checkCode());
            assertTrue(model.ready().get());
            model.check();
            assertTrue(model.result().get().orElseThrow().newest());
            assertEquals(first.digest(), model.result().get().orElseThrow().digest());

            both.office().intake().take(List.of(pack(both).file()), Progress.none());
            model.check();
            assertFalse(model.result().get().orElseThrow().newest());
            assertEquals(first.seq(), model.result().get().orElseThrow().seq());

            model.typed().set(VerificationCode.ofDigest(new byte[32]).text());
            assertNull(model.result().get(), "what was found belongs to other digits");
            model.check();
            assertTrue(model.result().get().isEmpty());
            assertMistyped(model, first.checkCode());
            assertTheBundleOpens(both, first);
        }
    }

    private static void assertMistyped(
            CodeQuestion<Optional<PaperCheck.Match>> model, String code) {
        char digit = code.charAt(0);
        model.typed().set((digit == '9' ? '0' : (char) (digit + 1)) + code.substring(1));
        model.check();
        assertNull(model.result().get());
        assertEquals("work.receive.code-mistyped", model.problem().get().code());
    }

    private static void assertTheBundleOpens(OfficeAndSchool both, PackedBundle first) {
        IntakeViewModel intake =
                new IntakeViewModel(
                        both.office(),
                        new SameThreadJobRunner(),
                        new Notices(new Texts(Language.FRENCH)));
        intake.refresh();
        intake.query().set("nothing of that name");
        intake.open(first.digest());
        assertEquals(first.digest(), intake.opened().get().entry());
    }

    private static PackedBundle pack(OfficeAndSchool both) {
        return both.school().sending().pack(both.stick(), Progress.none());
    }
}
