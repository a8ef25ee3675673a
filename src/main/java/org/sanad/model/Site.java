package org.sanad.model;

import java.util.UUID;

/**
 * المركزية or one of the فرعيات of a school group (facts §4).
 *
 * @param main whether this is the main site; exactly one is
 */
public record Site(UUID id, String name, boolean main, Area area) {}
