/** Pupils who may be one child: a warning with its reasons, never a refusal. */
package org.sanad.work.doubles;
