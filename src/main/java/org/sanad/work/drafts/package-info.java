/** What is typed into forms and not saved yet, kept apart from the data. */
package org.sanad.work.drafts;
