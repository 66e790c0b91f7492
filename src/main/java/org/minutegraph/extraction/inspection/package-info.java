/**
 * Reads results of inspections, from tables and from prose: who was judged how, when, by
 * whom, and what is awaited.
 */
@NullMarked
package org.minutegraph.extraction.inspection;

import org.jspecify.annotations.NullMarked;
