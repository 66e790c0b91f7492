package org.minutegraph.extraction.name;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;

/**
 * What a head or a vocabulary says of a name, written "body/committee strong" there.
 *
 * @param kind what is named, or null for what only looks like a name
 * @param type finer kind of a body, or ""
 * @param strong whether it makes a name even in a heading
 * @param low whether the head may be written small after a capitalised name
 * @param complement whether "of" or "for" may follow the head
 * @param any whether the phrase names it also where written small
 * @param place whether a place may follow ("Healthwatch Exampleton")
 */
record NameKind(@Nullable Kind kind, String type, boolean strong, boolean low, boolean complement, boolean any,
		boolean place) {

	static NameKind parse(String value) {
		List<String> words = List.of(value.split(" "));
		String[] kindAndType = words.getFirst().split("/");
		Kind kind = kindAndType[0].equals("none") ? null : Kind.valueOf(kindAndType[0].toUpperCase(Locale.ROOT));
		return new NameKind(kind, (kindAndType.length > 1) ? kindAndType[1] : "", words.contains("strong"),
				words.contains("low"), words.contains("of"), words.contains("any"), words.contains("place"));
	}

	boolean is(Kind other) {
		return this.kind == other;
	}

	/**
	 * Whether it delivers or is delivered, so that it may stand inside a post's title.
	 */
	boolean isPartOfPosts() {
		return this.kind == Kind.SERVICE || this.kind == Kind.PROGRAMME || this.type.equals("department");
	}

	/** Whether it meets and decides: a council, a committee, a board. */
	boolean isDeciding() {
		return this.type.equals("council") || this.type.equals("committee") || this.type.equals("board");
	}

}
