/** The school desk: an opened school with its use cases. */
package org.sanad.work.school;
