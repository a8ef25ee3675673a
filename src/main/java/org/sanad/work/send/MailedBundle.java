package org.sanad.work.send;

import java.nio.file.Path;

/**
 * A draft message written and read back.
 *
 * @param to the directorate's address, or null when it is not known
 * @param bundles how many are attached: an enrolment nobody answered yet goes along
 * @param encodedBytes what the attachments take on their way
 * @param large whether that is more than many mail servers take
 */
public record MailedBundle(
        Path file, long seq, String to, int bundles, long encodedBytes, boolean large) {}
