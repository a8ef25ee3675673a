package org.sanad.work.receive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanad.exchange.BundleVerifier;
import org.sanad.model.Gresa;
import org.sanad.store.Desk;
import org.sanad.store.KnownSchoolKey;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;

/** Keys by the dozen, one after the other on one computer: each enrolment is opened once. */
final class KeyLinesTest extends TwoDesks {
    private static final int KEYS = 5;

    @Test
    void anEnrolmentIsOpenedOnceHoweverManyKeysAreAskedAbout() {
        take(school.key().enrol(stick()).file());
        for (int i = 1; i < KEYS; i++) {
            take(school.key().renew(stick()).file());
        }
        office.close();
        try (Installation opened =
                Installation.open(
                        folder.resolve("directorate"),
                        Desk.DIRECTORATE,
                        password(),
                        Installation.moroccanClock())) {
            opened.store().read(session -> asked(opened, session));
        }
        office = DirectorateDesk.open(folder.resolve("directorate"), password());
        assertEquals(KEYS, office.schoolKeys().list().size());
        assertEquals(
                KEYS - 1,
                office.schoolKeys().list().stream().filter(row -> row.earlier() != null).count());
    }

    private static int asked(Installation installation, Session session) {
        BundleVerifier verifier =
                new BundleVerifier(new StoredKnowledge(session, installation.packs()));
        List<byte[]> files = new ArrayList<>();
        KeyLines lines =
                new KeyLines(
                        session,
                        file -> {
                            files.add(file);
                            return verifier.reopenEnrolment(file);
                        });
        List<KnownSchoolKey> keys = session.schoolKeys().ofSchool(new Gresa("07318L"));
        assertEquals(KEYS, keys.size());
        keys.forEach(key -> assertEquals(0, lines.confirmedAfter(key).stream().count()));
        assertEquals(0, files.size(), "no key of that computer is confirmed");
        for (int i = 0; i < KEYS; i++) {
            List<String> after = lines.after(keys.get(i)).map(one -> one.key().kid()).toList();
            assertEquals(i + 1 < KEYS ? List.of(keys.get(i + 1).kid()) : List.of(), after);
            String before = lines.before(keys.get(i)).orElse(null);
            assertEquals(i == 0 ? null : keys.get(i - 1).kid(), before);
        }
        assertEquals(KEYS, files.size());
        return files.size();
    }
}
