/** The public keys of whatever desk a folder holds. */
package org.sanad.work.keys;
