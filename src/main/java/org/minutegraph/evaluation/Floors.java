package org.minutegraph.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The F1 below which a part may not fall.
 *
 * @param least by part
 */
public record Floors(Map<String, Double> least) {

	/**
	 * Reads floors from a file of lines "part,floor"; lines that begin with # are
	 * comments.
	 * @throws EvaluationException where a line is something else
	 */
	public static Floors read(Path file) throws IOException {
		Map<String, Double> least = new LinkedHashMap<>();
		for (String line : Files.readAllLines(file)) {
			int comma = line.lastIndexOf(',');
			if (line.startsWith("#") || line.isBlank()) {
				continue;
			}
			try {
				least.put(line.substring(0, comma), Double.valueOf(line.substring(comma + 1)));
			}
			catch (IndexOutOfBoundsException | NumberFormatException ex) {
				throw new EvaluationException(file + ": \"" + line + "\" is no part and floor, such as \"roles,0.9\"");
			}
		}
		return new Floors(least);
	}

	/**
	 * A line for each part that is below its floor, and for quotations that are wrong.
	 */
	public List<String> below(Evaluation evaluation) {
		List<String> below = new ArrayList<>();
		this.least.forEach((part, floor) -> {
			Tally tally = evaluation.parts().getOrDefault(part, Tally.NONE);
			if (tally.f1() < floor) {
				below.add("%s: F1 %.4f is below its floor %.4f".formatted(part, tally.f1(), floor));
			}
		});
		if (evaluation.misquoted() > 0) {
			below.add(evaluation.misquoted() + " quotations are not the text at their offsets");
		}
		return below;
	}

}
