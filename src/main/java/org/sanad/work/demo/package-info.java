/** The sample school and directorate, and the whole journey on them without a display. */
package org.sanad.work.demo;
