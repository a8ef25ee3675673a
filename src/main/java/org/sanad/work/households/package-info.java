/** Households: who belongs together, their papers, and what is proposed about them. */
package org.sanad.work.households;
