/** The desk of whoever carries bundles between schools and directorate, and reads none of them. */
package org.sanad.ui.carrier;
