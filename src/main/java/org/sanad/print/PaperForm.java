package org.sanad.print;

/** How the file of a paper is built; the sheets look the same. */
public enum PaperForm {
    /** Small and quick, without tags: to be looked at and sent to a printer at once. */
    QUICK,

    /**
     * To be kept and handed on: PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) in one file, so
     * that it opens alike in many years and a screen reader tells heads, rows and cells.
     */
    ARCHIVED
}
