/**
 * Parts every screen is built from: scenes, jobs on the FX thread, dialogs, table and form parts,
 * theme.
 *
 * <p>Sees {@code work}, {@code model}, {@code i18n}.
 */
package org.sanad.ui.kit;
