/** What the school needs, what came and what was handed out: entering it and reading it. */
package org.sanad.work.needs;
