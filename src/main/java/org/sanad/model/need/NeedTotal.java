package org.sanad.model.need;

import java.util.Collection;
import java.util.OptionalLong;
import java.util.function.ToIntFunction;

/**
 * Sums of rows of one article. Rows are clamped one by one before they are summed: books left over
 * at one site do not hide what another lacks.
 *
 * @param cost empty when one of the rows that need something has no known cost
 */
public record NeedTotal(
        int expected,
        int girls,
        int wanted,
        int recovered,
        int good,
        int damaged,
        int needed,
        int received,
        int distributed,
        int surplus,
        int shortage,
        OptionalLong cost) {

    public static NeedTotal of(Collection<NeedRow> rows) {
        return new NeedTotal(
                sum(rows, NeedRow::expected),
                sum(rows, NeedRow::girls),
                sum(rows, NeedRow::wanted),
                sum(rows, NeedRow::recovered),
                sum(rows, NeedRow::good),
                sum(rows, NeedRow::damaged),
                sum(rows, NeedRow::needed),
                sum(rows, NeedRow::received),
                sum(rows, NeedRow::distributed),
                sum(rows, NeedRow::surplus),
                sum(rows, NeedRow::shortage),
                cost(rows));
    }

    private static int sum(Collection<NeedRow> rows, ToIntFunction<NeedRow> number) {
        return rows.stream().mapToInt(number).reduce(0, Math::addExact);
    }

    private static OptionalLong cost(Collection<NeedRow> rows) {
        boolean known = rows.stream().allMatch(row -> row.needed() == 0 || row.unit() != null);
        return known
                ? OptionalLong.of(rows.stream().mapToLong(row -> row.cost().orElse(0)).sum())
                : OptionalLong.empty();
    }
}
