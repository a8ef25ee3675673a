/**
 * Keys, thumbprints, verification codes, signing and sealing of {@code bundle.md}, sealing of
 * stored rows, password keys.
 *
 * <p>Sees {@code model} and {@code i18n}; used by {@code store}, {@code exchange} and {@code work}.
 */
package org.sanad.seal;
