/** Absences by month, closures of the school, and payment slips handed out. */
package org.sanad.model.attendance;
