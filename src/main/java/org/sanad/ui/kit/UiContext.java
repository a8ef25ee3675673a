package org.sanad.ui.kit;

/** What every page gets from the window around it. */
public record UiContext(Texts texts, JobRunner jobs, Notices notices, Dialogs dialogs) {}
