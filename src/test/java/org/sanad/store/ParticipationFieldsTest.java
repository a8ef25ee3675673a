package org.sanad.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What rows written before participations had fields look like. */
final class ParticipationFieldsTest {
    @Test
    void aRowFromBeforeFieldsHasNone() throws IOException {
        ParticipationRepository.Body old =
                new ObjectMapper()
                        .readValue("{\"reason\":\"X\"}", ParticipationRepository.Body.class);
        assertEquals("X", old.reason());
        assertNull(old.fields());
        assertEquals(Map.of(), old.fieldsOrNone());
    }
}
