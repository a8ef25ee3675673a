/**
 * The directorate's decisions about what schools sent, what became of the consolidated values, and
 * what it sends back: answers and updates.
 */
package org.sanad.work.review;
