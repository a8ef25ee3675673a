package org.sanad.exchange;

/**
 * The last bundle somebody knows of a chain; each side tells the other its own view, so that a loss
 * or a fork shows.
 */
public record ChainHead(int epoch, String epochId, int seq, String digest) {}
