/**
 * Arabic and Latin spellings of names: normal forms for search and comparison, scores of two people
 * with their reasons, doubles among many.
 *
 * <p>Sees {@code model}, {@code i18n}.
 */
package org.sanad.match;
