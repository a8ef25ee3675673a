/** Creating and opening an installation, of a school or of a directorate. */
package org.sanad.work.desk;
