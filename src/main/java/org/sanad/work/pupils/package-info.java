/** Looking at pupils and correcting them. */
package org.sanad.work.pupils;
