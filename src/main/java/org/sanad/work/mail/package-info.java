/**
 * Messages that bring bundles by e-mail: written as drafts for the mail program of this computer,
 * never sent from here.
 */
package org.sanad.work.mail;
