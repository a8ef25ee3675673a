package org.sanad.work.receive;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sanad.exchange.BundleCode;
import org.sanad.exchange.BundleHeader;
import org.sanad.exchange.Finding;
import org.sanad.exchange.Verdict;
import org.sanad.exchange.VerifiedBundle;
import org.sanad.model.Gresa;
import org.sanad.seal.Sha256;
import org.sanad.store.IntakeEntry;
import org.sanad.work.review.Judgement;

/** Verdicts as answers and as entries of the archive. */
final class Receipts {
    private Receipts() {}

    /**
     * @param entry what the file is filed under, or null
     * @param judgement what the checks find in it, or null
     */
    static ReceivedFile of(String file, Verdict verdict, String entry, Judgement judgement) {
        BundleHeader header = verdict.bundle().map(VerifiedBundle::header).orElse(null);
        BundleCode code = verdict.code().orElse(null);
        return new ReceivedFile(
                file,
                verdict.standing().code(),
                code == null ? null : code.code(),
                code == null ? null : code.messageKey(),
                argument(verdict),
                header == null ? null : header.type().code(),
                header == null ? null : party(header),
                header == null ? null : (long) header.seq(),
                header == null ? Map.of() : members(header),
                header == null ? Map.of() : header.counts(),
                entry,
                judgement);
    }

    private static String argument(Verdict verdict) {
        BundleCode code = verdict.code().orElse(null);
        return verdict.findings().stream()
                .filter(finding -> finding.code() == code)
                .map(Finding::argument)
                .findFirst()
                .orElse("");
    }

    /**
     * The entry of a file. One that is refused or not proved is filed under its own bytes: the
     * signature it carries may belong to a genuine bundle that waits or is yet to come.
     */
    static IntakeEntry entry(
            long received, Verdict verdict, byte[] file, String fileName, LocalDate on) {
        BundleHeader header = verdict.bundle().map(VerifiedBundle::header).orElse(null);
        String code = verdict.code().map(BundleCode::code).orElse(null);
        boolean proved = header != null && verdict.standing() != Verdict.Standing.REJECTED;
        return new IntakeEntry(
                received,
                proved ? verdict.digest().orElseThrow() : Sha256.hex(file),
                header == null ? null : header.id(),
                header == null ? null : Gresa.parse(party(header)).orElse(null),
                header == null ? null : header.type().code(),
                header == null ? null : header.campaign(),
                header == null ? null : header.chain(),
                header == null ? 0 : header.epoch(),
                header == null ? null : header.epochId(),
                header == null ? 0 : header.seq(),
                header == null ? null : header.prev(),
                verdict.standing().code(),
                code,
                new IntakeEntry.Arrival(
                        fileName,
                        on,
                        argument(verdict),
                        proved ? null : verdict.digest().orElseThrow(),
                        verdict.signer().orElse(null)));
    }

    private static String party(BundleHeader header) {
        return header.iss().substring(header.iss().indexOf(':') + 1);
    }

    private static Map<String, Object> members(BundleHeader header) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("v", 1);
        members.put("type", header.type().code());
        members.put("id", header.id().toString());
        members.put("iss", header.iss());
        members.put("aud", header.aud());
        members.put("aud_kid", header.audKid());
        members.put("campaign", header.campaign());
        members.put("chain", header.chain().toString());
        members.put("epoch", header.epoch());
        members.put("epoch_id", header.epochId());
        members.put("seq", header.seq());
        members.put("prev", header.prev());
        members.put("iat", header.iat().toString());
        members.put("counts", header.counts());
        return members;
    }
}
