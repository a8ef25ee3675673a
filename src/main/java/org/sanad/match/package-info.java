/**
 * Arabic and Latin spellings of names: normal forms for search and comparison.
 *
 * <p>Sees {@code model}, {@code i18n}.
 */
package org.sanad.match;
