/** The command line: calls of {@code work}, text or JSON out. The only room that prints. */
package org.sanad.cli;
