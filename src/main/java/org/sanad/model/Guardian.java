package org.sanad.model;

/**
 * ولي الأمر.
 *
 * @param name in one piece, as on the paper, or null when only the CIN is known
 * @param cin as {@link Cin} cleans it, perhaps of an unusual form, or null
 * @param phone as {@link Phone} cleans it, perhaps no Moroccan number, or null
 */
public record Guardian(String name, String cin, String phone) {}
