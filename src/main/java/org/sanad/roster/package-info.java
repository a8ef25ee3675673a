/**
 * Reading of MASSAR class lists and of guardians' lists, in every container they come in, behind a
 * gate for hostile files.
 *
 * <p>Sees {@code model}, {@code i18n}.
 */
package org.sanad.roster;
