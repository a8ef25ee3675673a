package org.sanad.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.ChildElsewhere;
import org.sanad.model.Gresa;
import org.sanad.model.Guardian;
import org.sanad.model.GuardianRelation;
import org.sanad.model.Household;
import org.sanad.model.HouseholdDocument;
import org.sanad.model.HouseholdFile;
import org.sanad.model.MassarCode;
import org.sanad.model.Payout;
import org.sanad.model.Rib;

/** What is kept of a household comes back as it was. */
final class HouseholdFileTest {
    private static final Household PLAIN =
            new Household(new UUID(0, 4), new Guardian("رشيد", "QX1", null), "تيزي", List.of());

    @TempDir private Path folder;

    private void comesBack(Household household) {
        Folders.fill(
                folder.resolve("data"),
                session -> {
                    session.households().save(household);
                    return 0;
                });
        try (DataFolder data = DataFolder.open(folder.resolve("data"));
                Store store = Store.unlock(data, Folders.password())) {
            assertEquals(
                    household, store.read(s -> s.households().find(household.id()).orElseThrow()));
        }
    }

    @Test
    void aHouseholdWithoutFile() {
        comesBack(PLAIN);
    }

    @Test
    void aWholeFile() {
        Guardian father =
                new Guardian(
                        "رشيد",
                        "QX1",
                        null,
                        GuardianRelation.FATHER,
                        "Rachid",
                        LocalDate.of(1979, 3, 4),
                        "1234567890");
        comesBack(
                PLAIN.with(father, null)
                        .withFile(
                                new HouseholdFile(
                                        List.of(new Guardian("فاطمة", "QX2", "0612345678")),
                                        "أيت سدرات",
                                        List.of(
                                                new ChildElsewhere(
                                                        new MassarCode("R134249316"),
                                                        new Gresa("02063S"),
                                                        null,
                                                        2)),
                                        List.of(
                                                new HouseholdDocument(
                                                        "RAMED_CARD",
                                                        "77",
                                                        LocalDate.of(2024, 3, 1),
                                                        LocalDate.of(2027, 3, 1))),
                                        new Payout(
                                                Rib.parse("011519000001205000534921")
                                                        .orElseThrow()))));
    }

    @Test
    void aHouseholdPaidAtTheCounter() {
        HouseholdFile file =
                new HouseholdFile(List.of(), null, List.of(), List.of(), Payout.POST_COUNTER);
        comesBack(PLAIN.withFile(file));
    }

    @Test
    void aRowFromBeforeFilesIsRead() throws IOException {
        String old = "{\"guardian\":\"رشيد\",\"cin\":\"QX1\",\"phone\":null,\"douar\":\"تيزي\"}";
        HouseholdRepository.Body body =
                new ObjectMapper().readValue(old, HouseholdRepository.Body.class);
        assertEquals(HouseholdFile.EMPTY, HouseholdForm.file(body.file()));
        assertEquals(
                PLAIN.guardian(),
                HouseholdForm.guardian(body.file(), body.guardian(), body.cin(), body.phone()));
    }
}
