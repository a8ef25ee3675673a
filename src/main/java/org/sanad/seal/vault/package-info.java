/**
 * The keys of what is stored: password to key, key to rows. Knows nothing of tables or files
 * (design, safety.md "At-rest protection").
 */
package org.sanad.seal.vault;
