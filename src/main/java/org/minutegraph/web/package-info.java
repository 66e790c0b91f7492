/**
 * What answers over HTTP: who may ask at all, and with which precautions. The API is in
 * {@code web.api}, the pages are in {@code web.page}; both ask {@code question} for all
 * that they show.
 */
@NullMarked
package org.minutegraph.web;

import org.jspecify.annotations.NullMarked;
