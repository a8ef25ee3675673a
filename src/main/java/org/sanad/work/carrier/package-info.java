/**
 * Carrying bundles and answers of many schools between sticks and folders, without a key of either
 * side: nothing inside a bundle can be read here, and nothing of it is trusted.
 */
package org.sanad.work.carrier;
