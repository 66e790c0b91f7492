package org.minutegraph.extraction.cast;

import org.minutegraph.extraction.language.Tokens;

/**
 * A row of a list of payments or gifts: "Exampleton Mowing Ltd – grass cutting – £120".
 *
 * @param from first token of who is paid
 * @param to token after the last of who is paid
 * @param purposeFrom first token of what for; equal to {@code purposeTo} where none is
 * said
 * @param sum the token that says how much
 * @param marked whether a dash, bracket or word of purpose ends the name
 * @param gift whether it is money given, not paid for something
 */
public record Payment(Tokens tokens, int from, int to, int purposeFrom, int purposeTo, int sum, boolean marked,
		boolean gift) {
}
