/** Who opens the desk: the head, who enters data beside them, the next head; and what each did. */
package org.sanad.work.people;
