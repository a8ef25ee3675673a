/** Who may take part in a programme, who does, and the class sheet they are ticked on. */
package org.sanad.work.benefits;
