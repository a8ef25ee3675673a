package org.sanad.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dialogs for files open where the person works, also after a stick was pulled out. */
final class LastFolderTest {
    @TempDir Path folder;

    @Test
    void beginsAtThePersonsOwnFolder() {
        assertThat(new LastFolder(folder.toFile()).folder()).isEqualTo(folder.toFile());
        File missing = folder.resolve("missing").toFile();
        assertThat(new LastFolder(missing).folder()).isNull();
    }

    @Test
    void followsTheChoiceAndLeavesAStickThatIsGone() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        LastFolder last = new LastFolder(folder.toFile());
        last.chose(stick.resolve("ListEleve.xlsx").toFile());
        assertThat(last.folder()).isEqualTo(stick.toFile());
        last.chose(folder.toFile());
        last.chose(stick.toFile());
        assertThat(last.folder()).isEqualTo(stick.toFile());
        Files.delete(stick);
        assertThat(last.folder()).isEqualTo(folder.toFile());
    }
}
