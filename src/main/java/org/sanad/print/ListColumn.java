package org.sanad.print;

import java.util.Optional;
import org.sanad.model.Coded;
import org.sanad.print.ListDocument.Kind;

/**
 * The columns a beneficiaries' list can have. The programme pack names them by {@link #code()}, so
 * a pack can define a list without a new release (facts §7).
 */
public enum ListColumn implements Coded {
    /** ر.ت. */
    RANK("print.column.rank", Kind.NUMBER),
    /** رمز مسار. */
    CODE("print.column.code", Kind.CODE),
    /** النسب والاسم. */
    NAME("print.column.name", Kind.TEXT),
    /** النوع. */
    GENDER("print.column.gender", Kind.TEXT),
    /** المستوى. */
    LEVEL("print.column.level", Kind.TEXT),
    /** القسم. */
    CLASS("print.column.class", Kind.CODE),
    /** تاريخ الازدياد. */
    BIRTH_DATE("print.column.birth-date", Kind.CODE),
    /** اسم ولي الأمر. */
    GUARDIAN("print.column.guardian", Kind.TEXT),
    /** رقم ب.ت.و. */
    CIN("print.column.cin", Kind.CODE),
    /** عدد الغيابات. */
    ABSENCES("print.column.absences", Kind.NUMBER),
    /** المبلغ, in dirhams. */
    AMOUNT("print.column.amount", Kind.NUMBER),
    /** عدد الوجبات الغذائية: room for the three meals of a day, counted by hand (facts §3.3). */
    MEALS("print.column.meals", Kind.THREE_ENTRIES),
    /** التوقيع. */
    SIGNATURE("print.column.signature", Kind.SIGNATURE),
    /** توقيع ولي الأمر. */
    GUARDIAN_SIGNATURE("print.column.guardian-signature", Kind.SIGNATURE);

    private final String key;
    private final Kind kind;

    ListColumn(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    /** The stable name used in programme packs. */
    @Override
    public String code() {
        return name();
    }

    /** The column of a code, empty when this version has none. */
    public static Optional<ListColumn> ofCode(String code) {
        return Coded.find(ListColumn.class, code);
    }

    /** As a column of a list. */
    public BeneficiaryList.Column column() {
        return new BeneficiaryList.Column(code(), PaperText.message(key), kind);
    }
}
