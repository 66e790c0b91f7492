package org.minutegraph.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.minutegraph.extraction.Evidence;
import org.minutegraph.reading.Span;
import org.minutegraph.review.FactRef.Place;

/** Finds what a reviewer meant by words in a document. */
final class Words {

	private final String file;

	private final String text;

	Words(String file, String text) {
		this.file = file;
		this.text = text;
	}

	/**
	 * Those that stand at a fact's places; where none does, the one that has its wording.
	 * @param number how many there are to choose from
	 * @param fits whether one is of the right sort
	 * @param evidence of each
	 */
	List<Integer> find(FactRef fact, int number, IntPredicate fits,
			java.util.function.IntFunction<List<Evidence>> evidence) {
		List<Integer> found = new ArrayList<>();
		for (Place place : fact.places()) {
			if (place.file().equals(this.file)) {
				List<Integer> exact = find(place, number, fits, evidence, this::at);
				List<Integer> worded = exact.isEmpty() ? find(place, number, fits, evidence, this::reads) : exact;
				if (!exact.isEmpty() || worded.size() == 1) {
					found.addAll(worded);
				}
			}
		}
		return found.stream().distinct().toList();
	}

	private static List<Integer> find(Place place, int number, IntPredicate fits,
			java.util.function.IntFunction<List<Evidence>> evidence, BiPredicate<Place, Span> same) {
		return IntStream.range(0, number)
			.filter(fits)
			.filter((i) -> evidence.apply(i)
				.stream()
				.flatMap((one) -> one.spans().stream())
				.anyMatch((span) -> same.test(place, span)))
			.boxed()
			.toList();
	}

	private boolean at(Place place, Span span) {
		return reads(place, span) && this.text.codePointCount(0, span.start()) == place.start();
	}

	private boolean reads(Place place, Span span) {
		return this.text.regionMatches(span.start(), place.quote(), 0, place.quote().length())
				&& span.end() - span.start() == place.quote().length();
	}

}
