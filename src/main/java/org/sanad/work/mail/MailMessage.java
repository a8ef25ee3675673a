package org.sanad.work.mail;

import java.util.List;
import org.sanad.exchange.MailDraft;
import org.sanad.exchange.MediumFile;

/** A message ready to be looked at: to whom, its words, the bundles attached to it. */
public final class MailMessage {
    /**
     * More than this on the way is called large, in bytes. Servers that refuse beyond 10 MB count
     * head, text and the base64 form; a margin is left.
     */
    public static final long LARGE = 7_000_000;

    private final String to;
    private final MailWords words;
    private final List<MediumFile> attached;
    private final String mark;

    /**
     * @param to address, or null when it is not known
     * @param attached bundles, those that introduce others first
     * @param mark letters and digits no other message has, e.g. a digest
     */
    public MailMessage(String to, MailWords words, List<MediumFile> attached, String mark) {
        this.to = to;
        this.words = words;
        this.attached = List.copyOf(attached);
        this.mark = mark;
    }

    /** The address, or null when it is not known. */
    public String to() {
        return to;
    }

    /** Subject in both languages. */
    public String subject() {
        return words.subject();
    }

    /** Text in both languages. */
    public String text() {
        return words.text();
    }

    /** Names of the files attached. */
    public List<String> names() {
        return attached.stream().map(MediumFile::name).toList();
    }

    /** Bytes the attachments take on their way. */
    public long encodedBytes() {
        return MailDraft.encodedSize(attached);
    }

    /** Whether that is more than many mail servers take. */
    public boolean large() {
        return encodedBytes() > LARGE;
    }

    /** The draft, RFC 5322. */
    public byte[] draft() {
        return MailDraft.write(to, words.subject(), words.text(), attached, mark);
    }
}
