/** Absences month by month, what they make of the transfers, and payment slips. */
package org.sanad.work.absences;
