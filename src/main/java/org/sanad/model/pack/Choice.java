package org.sanad.model.pack;

import org.sanad.model.LocalizedText;

/** One value of a list, by its stable code. */
public record Choice(String code, LocalizedText label) {}
