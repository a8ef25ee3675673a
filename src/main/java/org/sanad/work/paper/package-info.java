/** The lists that can be printed, and printing them. */
package org.sanad.work.paper;
