/**
 * Rules over the school's data; they answer with reasons and violations as data, never with text.
 */
package org.sanad.model.rule;
