/**
 * The use cases, in the user's verbs; the only room that puts store, exchange, roster, print and
 * match together.
 */
package org.sanad.work;
