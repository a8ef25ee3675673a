package org.sanad.model.pack;

/** What sort of thing an article is. */
public enum ArticleKind {
    BAG,
    TEXTBOOK,
    SUPPLY,
    UNIFORM,
    /** Food for a pupil and a day. */
    RATION,
    /** A bed, or a seat on a bus. */
    PLACE,
    OTHER;

    /** The form used in files. */
    public String code() {
        return name();
    }
}
