package org.sanad.print;

import java.util.List;
import org.sanad.model.Problem;

/**
 * What was written.
 *
 * @param warnings such as characters that no face holds; the paper is complete all the same
 */
public record PaperResult(int pages, int rows, List<Problem> warnings) {}
