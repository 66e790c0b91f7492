package org.minutegraph.extraction.name;

import java.util.ArrayList;
import java.util.List;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.EntityReader;
import org.minutegraph.extraction.language.PhraseTrie.Match;
import org.minutegraph.extraction.language.Tokens;

/**
 * Finds schools that a list names without their type: "Schools: Ashby, Elm and Thornley",
 * or a name on each of several lines, of which one is a school of the document.
 */
public final class SchoolLists implements EntityReader {

	private static final String READER = "school list";

	/** Lines that make a list. */
	private static final int LEAST = 4;

	/** Words of the longest name of the list. */
	private static final int LONGEST = 4;

	@Override
	public void read(AnnotatedDocument document) {
		ShortForms forms = new ShortForms(document.cast().members());
		List<Tokens> run = new ArrayList<>();
		for (Tokens tokens : document.tokens()) {
			if (isName(tokens, 0, tokens.size())) {
				run.add(tokens);
			}
			else {
				readLines(document.cast(), forms, run);
				run.clear();
				readInline(document.cast(), tokens);
			}
		}
		readLines(document.cast(), forms, run);
	}

	private static void readLines(Cast cast, ShortForms forms, List<Tokens> run) {
		if (run.size() < LEAST || run.stream().noneMatch((tokens) -> isSchool(forms, tokens))) {
			return;
		}
		for (Tokens tokens : run) {
			if (!isSchool(forms, tokens)) {
				school(cast, tokens, 0, tokens.size());
			}
		}
	}

	private static boolean isSchool(ShortForms forms, Tokens tokens) {
		Match<Member> known = forms.words().longest(tokens, 0, tokens.size());
		return known != null && known.to() == tokens.size() && known.value().is(Kind.SCHOOL);
	}

	private static void readInline(Cast cast, Tokens tokens) {
		for (int i = 0; i + 1 < tokens.size(); i++) {
			if ((tokens.is(i, "schools") || tokens.is(i, "academies")) && tokens.is(i + 1, ":")) {
				List<int[]> names = names(tokens, i + 2);
				if (names.size() > 1) {
					names.forEach((name) -> school(cast, tokens, name[0], name[1]));
				}
			}
		}
	}

	private static List<int[]> names(Tokens tokens, int from) {
		List<int[]> names = new ArrayList<>();
		int at = from;
		while (at < tokens.size()) {
			int to = at;
			while (tokens.isCapital(to) && tokens.sentence(to) == tokens.sentence(from)) {
				to++;
			}
			boolean ends = to >= tokens.size() || !tokens.isWord(to) || tokens.is(to, "and");
			if (!isName(tokens, at, to) || !ends) {
				return ends ? names : List.of();
			}
			names.add(new int[] { at, to });
			at = to;
			while (tokens.is(at, ",") || tokens.is(at, "and") || tokens.is(at, "&") || tokens.is(at, ";")) {
				at++;
			}
			if (at == to) {
				break;
			}
		}
		return names;
	}

	private static boolean isName(Tokens tokens, int from, int to) {
		boolean proper = false;
		for (int i = from; i < to; i++) {
			if (!tokens.isCapital(i) || NameWords.isPost(tokens, i) || NameWords.isHonorific(tokens, i)) {
				return false;
			}
			proper |= !NameWords.isGeneric(tokens.lower(i)) && !NameWords.isOpener(tokens, i)
					&& !NameWords.isHead(tokens.lower(i));
		}
		return proper && to - from <= LONGEST;
	}

	private static void school(Cast cast, Tokens tokens, int from, int to) {
		if (!cast.isFree(tokens.block().ordinal(), from, to)) {
			return;
		}
		String name = tokens.text(from, to);
		Member school = cast.named(name)
			.stream()
			.filter((member) -> member.is(Kind.SCHOOL))
			.findFirst()
			.orElseGet(() -> cast.add(Kind.SCHOOL, name));
		cast.mention(school, tokens, from, to, READER, 0.6);
	}

}
