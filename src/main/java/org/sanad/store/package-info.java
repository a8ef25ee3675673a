/**
 * The data folder: one SQLite database with sealed rows, one writer, lent connections, numbered
 * migrations, undo.
 *
 * <p>Sees {@code seal}, {@code model}, {@code i18n}.
 */
package org.sanad.store;
