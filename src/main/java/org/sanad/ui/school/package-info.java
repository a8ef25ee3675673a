/** The pages of the school desk. Sees {@code ui.kit}, {@code work}, {@code model}, {@code i18n}. */
package org.sanad.ui.school;
