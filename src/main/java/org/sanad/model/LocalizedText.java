package org.sanad.model;

/** A text of the field in both languages; data, such as the name of a programme. */
public record LocalizedText(String ar, String fr) {
    /** The text in the language of an ISO 639-1 code; Arabic unless {@code fr} is asked for. */
    public String in(String language) {
        return "fr".equals(language) ? fr : ar;
    }
}
