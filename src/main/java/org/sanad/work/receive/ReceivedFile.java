package org.sanad.work.receive;

import java.util.Map;
import org.sanad.work.review.Judgement;

/**
 * What became of one file.
 *
 * @param file name without folder
 * @param verdict {@code accepted}, {@code quarantined}, {@code rejected} or {@code already}
 * @param code stable code of {@code bundle.md}, or null
 * @param messageKey of the code's sentence, or null
 * @param argument of the sentence, may be empty
 * @param school GRESA code, when the header was proved
 * @param header members of the proved header worth showing, in order; empty when not proved
 * @param counts control totals, when proved
 * @param entry what it is filed under in the archive, or null when nothing of it was kept
 * @param judgement what the checks find in it; null unless it is a proved declaration
 */
public record ReceivedFile(
        String file,
        String verdict,
        String code,
        String messageKey,
        String argument,
        String type,
        String school,
        Long seq,
        Map<String, Object> header,
        Map<String, Integer> counts,
        String entry,
        Judgement judgement) {}
