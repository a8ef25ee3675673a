/**
 * Records and value types of the field, the programme pack and its rules, which answer with
 * violations as data.
 *
 * <p>Imports nothing of ours and no library: every other room may read it.
 */
package org.sanad.model;
