@NullMarked
package org.minutegraph.web;

import org.jspecify.annotations.NullMarked;
