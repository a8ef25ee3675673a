package org.sanad.work.send;

import java.util.List;
import java.util.Optional;
import org.sanad.exchange.KeyDirectory;
import org.sanad.exchange.ReceiverKnowledge.CutOff;
import org.sanad.exchange.ReceiverKnowledge.KeyStatus;
import org.sanad.exchange.UpdateBody;
import org.sanad.model.UserProblem;
import org.sanad.seal.VerifyingKey;
import org.sanad.store.Session;
import org.sanad.work.desk.OwnKeys;

/**
 * What the directorate's key directory, as last taken, says of the key of this computer.
 *
 * @param state where it stands
 * @param epoch with {@code seq} the last bundle of it that is still read, or null
 * @param directory version of the directory, 0 for none
 */
public record KeyStanding(State state, Integer epoch, Integer seq, int directory) {
    /** Where a key stands. */
    public enum State {
        /**
         * The directory does not name it: the school is not confirmed yet, or the news is older.
         */
        NOT_LISTED,
        /** Another computer speaks for this school. */
        OTHER_COMPUTER,
        PENDING,
        ACTIVE,
        RETIRED,
        LOST,
        REVOKED;

        /** Whether nothing more that this key signs is taken. */
        public boolean ended() {
            return this == RETIRED || this == LOST || this == REVOKED || this == OTHER_COMPUTER;
        }
    }

    /** That of the key in use. */
    static KeyStanding of(Session session) {
        Optional<KeyDirectory> directory =
                DirectorateTrust.installed(session)
                        .map(UpdateBody::directory)
                        .map(signed -> signed.directory());
        if (directory.isEmpty()) {
            return new KeyStanding(State.NOT_LISTED, null, null, 0);
        }
        int version = directory.get().version();
        String party = "school:" + session.school().find().orElseThrow().gresa();
        List<KeyDirectory.Entry> ours =
                directory.get().keys().stream().filter(key -> key.party().equals(party)).toList();
        VerifyingKey own = OwnKeys.verifying(session);
        Optional<KeyDirectory.Entry> entry =
                ours.stream().filter(key -> key.signing().equals(own)).findFirst();
        if (entry.isPresent()) {
            CutOff cutOff = entry.get().cutOff();
            return new KeyStanding(
                    State.valueOf(entry.get().status().name()),
                    cutOff == null ? null : cutOff.epoch(),
                    cutOff == null ? null : cutOff.seq(),
                    version);
        }
        boolean other =
                ours.stream()
                        .filter(key -> key.status() == KeyStatus.ACTIVE)
                        .anyMatch(key -> !ours(session, key.signing()));
        return new KeyStanding(
                other ? State.OTHER_COMPUTER : State.NOT_LISTED, null, null, version);
    }

    private static boolean ours(Session session, VerifyingKey key) {
        return OwnKeys.pairs(session).stream().anyMatch(pair -> pair.signing().equals(key));
    }

    /**
     * Refuses to burn a number for a bundle the directorate will not take.
     *
     * @throws UserProblem one code for each way a key ended
     */
    void requireBelieved() {
        switch (state) {
            case RETIRED -> throw UserProblem.of("work.send.key-retired");
            case LOST -> throw UserProblem.of("work.send.key-lost");
            case REVOKED -> throw UserProblem.of("work.send.key-revoked");
            case OTHER_COMPUTER, NOT_LISTED, PENDING, ACTIVE -> {
                // a new computer that is not confirmed yet declares all the same: its bundle waits
            }
        }
    }
}
