/** The programme packs of a desk: looking at them, importing and signing them. */
package org.sanad.work.packs;
