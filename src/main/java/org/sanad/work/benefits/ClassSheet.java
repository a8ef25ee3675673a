package org.sanad.work.benefits;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.model.MassarCode;
import org.sanad.model.PersonName;
import org.sanad.model.SchoolYear;
import org.sanad.model.pack.Programme;

/**
 * The sheet pupils × programmes, in the order of the class lists.
 *
 * @param classes codes of the classes of the year, in order
 */
public record ClassSheet(
        SchoolYear year, List<Programme> programmes, List<String> classes, List<Row> rows) {
    public ClassSheet {
        programmes = List.copyOf(programmes);
        classes = List.copyOf(classes);
        rows = List.copyOf(rows);
    }

    /**
     * A pupil.
     *
     * @param cells by programme code
     */
    public record Row(
            UUID pupil,
            MassarCode code,
            PersonName name,
            String schoolClass,
            Map<String, BenefitRow> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }
    }
}
