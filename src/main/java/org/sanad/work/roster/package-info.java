/** Importing class lists and guardians' lists: what would change, applying it, taking it back. */
package org.sanad.work.roster;
