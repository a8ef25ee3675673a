package org.sanad.work.paper;

/** What was printed. */
public record PrintedList(int pages, int rows) {}
