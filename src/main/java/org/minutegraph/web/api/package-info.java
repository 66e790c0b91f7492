/**
 * The API under {@code /api}: questions and their answers, documents, export, status, and
 * loading. Its description at {@code /api/openapi.json} is made from the same files as
 * the answers.
 */
@NullMarked
package org.minutegraph.web.api;

import org.jspecify.annotations.NullMarked;
