package org.sanad.store;

import org.sanad.model.Gresa;

/**
 * A school the directorate expects to hear of.
 *
 * @param commune or null
 * @param route the carrier's round it lies on, or null
 */
public record ListedSchool(Gresa gresa, String name, String commune, String route) {}
