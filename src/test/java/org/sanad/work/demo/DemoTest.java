package org.sanad.work.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.Progress;
import org.sanad.model.need.NeedRow;
import org.sanad.model.need.NeedsStatement;
import org.sanad.work.benefits.BenefitRow;
import org.sanad.work.needs.SchoolNeeds;
import org.sanad.work.school.SchoolDesk;

final class DemoTest {
    @TempDir private Path folder;

    @Test
    void runsTheWholeJourneyOnTheSample() {
        Demo.Result result = new Demo(folder.resolve("out")).run(Progress.none());
        assertEquals(186, result.pupils());
        assertEquals("quarantined", result.first().verdict());
        assertEquals("K02", result.first().code());
        assertEquals("accepted", result.answer().verdict());
        assertEquals(186, result.answer().counts().get("pupils"));
        result.beneficiaries().forEach((programme, count) -> assertTrue(count > 0, programme));
        assertTrue(
                result.files().stream()
                        .anyMatch(file -> file.endsWith("needs-million-bags-ar.pdf")));
        assertEquals(3, result.absences().pupils());
        assertEquals(1, result.absences().losing());
        assertTrue(result.absences().amount() > 0);
        result.files().forEach(file -> assertTrue(Files.exists(Path.of(file)), file));
    }

    /** Half of the books are good, the first level's goods came three weeks late and two short. */
    @Test
    void entersStockALateDeliveryAndAHandOut() {
        try (SchoolDesk school = SampleSchool.create(folder.resolve("data"))) {
            SchoolNeeds needs = school.needs();
            String bags = "MILLION_BAGS";
            school.benefits()
                    .set(
                            bags,
                            school.benefits().propose(bags).eligible().stream()
                                    .map(BenefitRow::code)
                                    .toList());
            new DemoNeeds(school).enter();
            NeedsStatement statement = needs.statement(bags, null);
            assertEquals(21, statement.deliveries().get(0).days().orElseThrow());
            for (NeedRow row : statement.rows()) {
                boolean first = row.level().equals(statement.rows().get(0).level());
                assertEquals(first ? 2 : row.needed(), row.shortage(), row.toString());
                boolean bag = first && row.article().equals("BAG");
                assertEquals(bag ? row.needed() - 2 : 0, row.distributed(), row.toString());
            }
            assertEquals(List.of(), statement.warnings());
        }
    }
}
