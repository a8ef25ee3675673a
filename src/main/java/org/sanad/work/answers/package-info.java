/**
 * What comes back to a school: answers to its bundles with the rows to correct, and updates of the
 * directorate.
 */
package org.sanad.work.answers;
