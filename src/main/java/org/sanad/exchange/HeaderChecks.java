package org.sanad.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanad.exchange.BundleVerifier.Examination;
import org.sanad.exchange.ReceiverKnowledge.KeyStatus;
import org.sanad.exchange.ReceiverKnowledge.KnownKey;
import org.sanad.model.Gresa;

/**
 * Level 3, its header: J, H01 to H08, then what the key may do for this header: K03, K04, K06, K09.
 *
 * @param body not read yet
 */
record HeaderChecks(SignedPart signed, BundleHeader header, Gresa school, JsonNode body) {
    private static final Pattern SCHOOL = Pattern.compile("school:([0-9]{5}[A-Z])");

    static HeaderChecks check(SignedPart signed, BundleLabel label, Examination examination) {
        Payload payload = Payload.read(signed);
        BundleHeader header = payload.header();
        Gresa school = checkParties(signed, header, examination.knowledge());
        payload.checkLabel(signed, label, examination);
        checkCampaign(header, examination);
        checkKey(signed, header, school, examination);
        return new HeaderChecks(signed, header, school, payload.body());
    }

    private static Gresa checkParties(
            SignedPart signed, BundleHeader header, ReceiverKnowledge knowledge) {
        boolean ours =
                header.aud().equals(knowledge.self())
                        && Objects.equals(header.audKid(), signed.sealedFor());
        if (!ours) {
            throw new Refusal(BundleCode.H04);
        }
        Matcher issuer = SCHOOL.matcher(header.iss());
        if (!issuer.matches()) {
            throw new Refusal(BundleCode.H05);
        }
        Gresa school = new Gresa(issuer.group(1));
        if (!knowledge.knowsSchool(school)) {
            throw new Refusal(BundleCode.H05, school.value());
        }
        return school;
    }

    private static void checkCampaign(BundleHeader header, Examination examination) {
        String campaign = header.campaign();
        boolean needed = header.type() == BundleType.DECLARATION || campaign != null;
        if (needed && (campaign == null || !examination.knowledge().campaignOpen(campaign))) {
            examination.note(BundleCode.H08, campaign == null ? "" : campaign);
        }
    }

    /**
     * Whether the computer whose key is in use made a bundle of its key before. A copy of its disk
     * must not have the school alarmed by what it signs later.
     */
    private static boolean itsOwn(
            SignedPart signed, BundleHeader header, Gresa school, Examination examination) {
        return school.equals(signed.known().orElseThrow().school())
                && header.chain().equals(signed.known().orElseThrow().chain())
                && examination
                        .knowledge()
                        .beforeFollower(signed.signer().kid(), header.epoch(), header.seq());
    }

    private static void checkKey(
            SignedPart signed, BundleHeader header, Gresa school, Examination examination) {
        if (signed.known().isPresent()) {
            KnownKey key = signed.known().get();
            boolean within =
                    key.cutOff() != null && key.cutOff().allows(header.epoch(), header.seq());
            if (key.status() == KeyStatus.REVOKED && !within) {
                throw new Refusal(BundleCode.K03);
            }
            boolean ended = key.status() == KeyStatus.RETIRED || key.status() == KeyStatus.LOST;
            if (ended && !within) {
                if (key.status() == KeyStatus.RETIRED
                        && itsOwn(signed, header, school, examination)) {
                    // the computer in use made it: its school is told what became of the bundle
                    examination.signedBy(school, key.chain());
                }
                throw new Refusal(BundleCode.K04);
            }
            if (!school.equals(key.school())) {
                throw new Refusal(BundleCode.K06);
            }
            if (key.status() != KeyStatus.PENDING) {
                // within its cut-off an ended key speaks for its school as before
                examination.signedBy(school, key.chain());
            }
        }
        if (signed.succeeds()) {
            examination.signedBy(school, header.chain());
            return;
        }
        Optional<String> active = examination.knowledge().activeKey(school);
        boolean pretender =
                signed.known().filter(key -> key.status() != KeyStatus.PENDING).isEmpty();
        if (pretender && active.filter(kid -> !kid.equals(signed.signer().kid())).isPresent()) {
            examination.note(BundleCode.K09, school.value());
        }
    }
}
