package org.sanad.ui.school;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Texts;
import org.sanad.work.needs.EnteredPieces;
import org.sanad.work.school.SchoolDesk;

/** The page of needs of a real desk, with what is typed on it and kept, and power cuts. */
abstract class TypedNeeds {
    static final String BAGS = "MILLION_BAGS";

    @TempDir private Path folder;

    final Texts texts = new Texts(Language.ARABIC);
    SchoolDesk desk;
    NeedsViewModel model;

    @BeforeEach
    void open() {
        desk = TestDesks.withPupils(folder);
        model = page(BAGS);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    NeedsViewModel page(String programme) {
        NeedsViewModel page =
                new NeedsViewModel(new SameThreadJobRunner(), new Notices(texts), desk);
        page.refresh();
        choose(page, programme);
        return page;
    }

    static void choose(NeedsViewModel page, String programme) {
        page.programmes().stream()
                .filter(one -> one.code().equals(programme))
                .findFirst()
                .ifPresent(page.programme()::set);
    }

    /** The desk goes as in a power cut: nobody is asked, nothing is saved. */
    void powerCut(String programme) {
        desk.close();
        desk = TestDesks.reopened(folder);
        model = page(programme);
    }

    List<EnteredPieces> pieces() {
        return desk.pieces().list(BAGS, null);
    }
}
