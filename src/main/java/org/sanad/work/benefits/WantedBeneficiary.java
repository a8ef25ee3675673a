package org.sanad.work.benefits;

import java.util.Map;
import org.sanad.model.MassarCode;

/**
 * A pupil who is to take part.
 *
 * @param fields values to write into his fields, by their code; an empty one clears the field
 */
public record WantedBeneficiary(MassarCode code, Map<String, String> fields) {
    public WantedBeneficiary {
        fields = Map.copyOf(fields);
    }
}
