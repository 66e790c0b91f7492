/**
 * The pages: rendered here, readable without a script, every statement with its words.
 * They show answers of the catalogue and profiles, and decide nothing by themselves.
 */
@NullMarked
package org.minutegraph.web.page;

import org.jspecify.annotations.NullMarked;
