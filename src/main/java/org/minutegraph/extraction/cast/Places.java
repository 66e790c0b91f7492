package org.minutegraph.extraction.cast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.Cast.Mention;

/** Which mention holds each token of one block. */
final class Places {

	private @Nullable Mention[] byToken = {};

	private final List<Mention> mentions = new ArrayList<>();

	private boolean sorted = true;

	@Nullable Mention at(int token) {
		return (token >= 0 && token < this.byToken.length) ? this.byToken[token] : null;
	}

	boolean isFree(int from, int to) {
		for (int token = from; token < to; token++) {
			if (at(token) != null) {
				return false;
			}
		}
		return true;
	}

	void take(Mention mention, int size) {
		if (this.byToken.length == 0) {
			this.byToken = new Mention[size];
		}
		Arrays.fill(this.byToken, mention.from(), mention.to(), mention);
		this.sorted = this.sorted && (this.mentions.isEmpty() || this.mentions.getLast().from() < mention.from());
		this.mentions.add(mention);
	}

	List<Mention> all() {
		if (!this.sorted) {
			this.mentions.sort(Comparator.comparingInt(Mention::from));
			this.sorted = true;
		}
		return Collections.unmodifiableList(this.mentions);
	}

}
