/** The school's side of the exchange: the directorate's keys, packing, carrying, the outbox. */
package org.sanad.work.send;
