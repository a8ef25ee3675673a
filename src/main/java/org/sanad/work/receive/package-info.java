/** The directorate's side of the exchange: intake, verdicts, approval of a school's key. */
package org.sanad.work.receive;
