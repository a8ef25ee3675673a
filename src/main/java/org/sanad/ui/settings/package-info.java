/**
 * Choice of language, first start, unlocking and settings. Sees {@code ui.kit}, {@code work},
 * {@code model}, {@code i18n}.
 */
package org.sanad.ui.settings;
