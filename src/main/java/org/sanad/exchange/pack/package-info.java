/** Programme packs as JSON: strict reading. */
package org.sanad.exchange.pack;
