package org.sanad.work.mail;

import java.util.Arrays;
import org.sanad.exchange.BundleType;
import org.sanad.exchange.SignedBundle;
import org.sanad.i18n.Isolate;
import org.sanad.i18n.Language;
import org.sanad.i18n.Messages;

/** Subject and text of a message in both languages: codes and numbers only, no person. */
public record MailWords(String subject, String text) {
    private static final char LEFT_TO_RIGHT_MARK = '\u200E';
    private static final String BETWEEN = "\n\n----\n\n";

    /** The words that go with a bundle. */
    public static MailWords of(SignedBundle bundle) {
        boolean answer = bundle.header().type() == BundleType.ANSWER;
        String party = answer ? bundle.header().aud() : bundle.header().iss();
        String school = party.substring(party.indexOf(':') + 1);
        String campaign = bundle.header().campaign() == null ? "-" : bundle.header().campaign();
        Object[] arguments = {
            school, campaign, bundle.header().seq(), bundle.checkCode().text(), bundle.digest()
        };
        return answer
                ? new MailWords(
                        both("work.mail.answer.subject", " / ", arguments),
                        both("work.mail.answer.text", BETWEEN, arguments) + "\n")
                : new MailWords(
                        both("work.send.mail.subject", " / ", arguments),
                        both("work.send.mail.text", BETWEEN, arguments) + "\n");
    }

    private static String both(String key, String between, Object... arguments) {
        return one(Language.ARABIC, key, arguments)
                + between
                + one(Language.FRENCH, key, arguments);
    }

    private static String one(Language language, String key, Object... arguments) {
        Object[] written =
                language.rightToLeft()
                        ? Arrays.stream(arguments).map(MailWords::marked).toArray()
                        : arguments;
        return Isolate.strip(Messages.of(language).plain(key, written));
    }

    /**
     * Mail programs know no isolates everywhere: between two left-to-right marks, which all do, the
     * figures of a code keep their order within an Arabic sentence.
     */
    private static String marked(Object code) {
        return LEFT_TO_RIGHT_MARK + String.valueOf(code) + LEFT_TO_RIGHT_MARK;
    }
}
