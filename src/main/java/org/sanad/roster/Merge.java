package org.sanad.roster;

/** A merged range, rows 1-based and columns 0-based, both ends included. */
record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {}
