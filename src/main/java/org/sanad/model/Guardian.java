package org.sanad.model;

/**
 * ولي الأمر.
 *
 * @param name in one piece, as on the paper, or null when only the CIN is known
 * @param cin national identity number, normalised (upper case, no spaces), or null
 * @param phone ten digits beginning with 0, or null
 */
public record Guardian(String name, String cin, String phone) {}
