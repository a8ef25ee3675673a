package org.sanad.work.paper;

import org.sanad.i18n.Language;
import org.sanad.i18n.Messages;
import org.sanad.model.LocalizedText;

/** Words of papers in both languages at once: a bilingual sheet needs them side by side. */
final class PaperWords {
    private PaperWords() {}

    static LocalizedText of(String key, Object... arguments) {
        return new LocalizedText(
                Messages.of(Language.ARABIC).plain(key, arguments),
                Messages.of(Language.FRENCH).plain(key, arguments));
    }
}
