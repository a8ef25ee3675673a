package org.sanad.work.roster;

/**
 * An import that can still be taken back.
 *
 * @param rows how many stored rows it wrote
 */
public record UndoableImport(int rows) {}
