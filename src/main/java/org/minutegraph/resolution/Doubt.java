package org.minutegraph.resolution;

/**
 * Two that may be one, which nothing in the documents decides.
 *
 * @param score the greater, the more a reviewer's verdict is worth: how likely they are
 * the same, and how often the rarer of them is named
 * @param reason why they may be the same, for people
 */
public record Doubt(Identity one, Identity other, double score, String reason) {
}
