/** What a class list says, row by row, before anything of it is stored. */
package org.sanad.model.roster;
