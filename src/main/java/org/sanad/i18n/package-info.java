/**
 * The two languages, their messages, and how Morocco writes numbers, dates and months.
 *
 * <p>Imports nothing of ours and no library.
 */
package org.sanad.i18n;
