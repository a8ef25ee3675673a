/**
 * The directorate's desk in the window: what came, whose keys are approved. Sees the kit, the use
 * cases and the ground; its neighbour is {@code ui.settings}, which it never sees.
 */
package org.sanad.ui.directorate;
