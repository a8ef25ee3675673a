/**
 * Bundles of the exchange format {@code sanad/1} and programme packs: bodies to JSON and back,
 * strict reading, verification with stable codes, the export protocol.
 *
 * <p>Sees {@code seal}, {@code model}, {@code i18n}.
 */
package org.sanad.exchange;
