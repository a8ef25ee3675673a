package org.sanad.ui.settings;

import org.sanad.i18n.Isolate;
import org.sanad.ui.kit.Texts;
import org.sanad.work.packs.PackFile;

/** How a programme pack is called on the screen. */
final class PackWords {
    private PackWords() {}

    /** Its number and its day. */
    static String version(Texts texts, PackFile file) {
        return texts.now(
                "ui.settings.pack.version-of",
                Isolate.leftToRight(file.pack().version()),
                file.pack().issuedOn());
    }

    /** Who stands for it. */
    static String source(Texts texts, PackFile file) {
        if (file.issuer() == null) {
            return texts.now("ui.settings.pack.built-in");
        }
        String code = file.issuer().substring(file.issuer().indexOf(':') + 1);
        return texts.now(
                "ui.settings.pack.signed",
                file.pack().directorates().stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .map(one -> one.fullName().in(texts.language().get().code()))
                        .orElse(Isolate.leftToRight(code)));
    }

    /** The first digits of its digest are enough to read to somebody. */
    static String digest(PackFile file) {
        String grouped = file.pack().sha256().substring(0, 16).replaceAll("(.{4})(?=.)", "$1 ");
        return Isolate.leftToRight(grouped);
    }
}
