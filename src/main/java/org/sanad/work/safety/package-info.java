/** Losing nothing: verified copies, going back to one, the password and its recovery code. */
package org.sanad.work.safety;
