/** The launcher, the wiring and the main window: the one place where everything is put together. */
package org.sanad.app;
