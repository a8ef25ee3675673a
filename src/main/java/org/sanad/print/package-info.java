/**
 * Arabic and French paper: pages, columns, shaping, embedded fonts, and the catalogue of lists.
 *
 * <p>Sees {@code model}, {@code i18n}.
 */
package org.sanad.print;
