/** What is wrong or doubtful in the school's data, worst first. */
package org.sanad.work.checks;
