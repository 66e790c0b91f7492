package org.minutegraph.review;

import java.util.Map;

import org.minutegraph.extraction.Findings;

/**
 * A document's findings as reviewers left them.
 *
 * @param statuses what reviewers say has become of a commitment, by its place in the
 * statements
 * @param amends whether that makes a difference
 * @param mark changes with the decisions that concern the document; empty for none
 */
public record Amended(Findings findings, Map<Integer, Decision.Status> statuses, boolean amends, String mark) {
}
