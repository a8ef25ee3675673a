package org.sanad.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CodedTest {
    @Test
    void findsAValueByItsCodeAndNothingByItsNameWhenTheyDiffer() {
        assertEquals(Optional.of(Gender.FEMALE), Coded.find(Gender.class, "F"));
        assertEquals(Optional.empty(), Coded.find(Gender.class, "FEMALE"));
        assertEquals(Optional.empty(), Coded.find(Gender.class, "f"));
        assertEquals(Optional.empty(), Coded.find(Gender.class, null));
    }

    @Test
    void everyValueComesBackByItsCode() {
        for (BundleState state : BundleState.values()) {
            assertEquals(Optional.of(state), BundleState.ofCode(state.code()));
        }
        for (PlacementStatus status : PlacementStatus.values()) {
            assertEquals(Optional.of(status), PlacementStatus.ofCode(status.code()));
        }
    }
}
