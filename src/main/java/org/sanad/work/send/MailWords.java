package org.sanad.work.send;

import org.sanad.exchange.SignedBundle;
import org.sanad.i18n.Isolate;
import org.sanad.i18n.Language;
import org.sanad.i18n.Messages;

/** Subject and text of a message in both languages: codes and numbers only, no person. */
record MailWords(String subject, String text) {
    static MailWords of(SignedBundle bundle) {
        String school = bundle.header().iss().substring(bundle.header().iss().indexOf(':') + 1);
        String campaign = bundle.header().campaign() == null ? "-" : bundle.header().campaign();
        Object[] arguments = {
            school, campaign, bundle.header().seq(), bundle.checkCode().text(), bundle.digest()
        };
        return new MailWords(
                both("work.send.mail.subject", " / ", arguments),
                both("work.send.mail.text", "\n\n----\n\n", arguments) + "\n");
    }

    private static String both(String key, String between, Object... arguments) {
        return one(Language.ARABIC, key, arguments)
                + between
                + one(Language.FRENCH, key, arguments);
    }

    private static String one(Language language, String key, Object... arguments) {
        return Isolate.strip(Messages.of(language).plain(key, arguments));
    }
}
