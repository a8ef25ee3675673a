package org.sanad.work.school;

import org.sanad.model.Area;
import org.sanad.model.Gresa;

/**
 * What a head types when no welcome file says it.
 *
 * @param area of the main site; decides what some programmes give
 */
public record NewSchool(Gresa gresa, String name, Area area) {}
