package org.minutegraph.extraction.person;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.ListedRow.Sort;
import org.minutegraph.extraction.cast.PersonForm;
import org.minutegraph.extraction.language.CellRange;
import org.minutegraph.extraction.language.Dates;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.person.PersonNames.Titles;

/**
 * Tells of what sort the columns of an attendance list are: by their heads, else by most
 * of their cells.
 */
final class ColumnSorts {

	private static final WordList HEADS = WordList.load("attendance-columns");

	private static final WordList HARMLESS = WordList.load("harmless-columns");

	private static final WordList TYPES = WordList.load("member-types");

	private static final WordList CODES = WordList.load("attendance-codes");

	private static final WordList POSTS = WordList.load("posts");

	/** Cells of a column, of which it takes so many to tell its sort. */
	private static final int FEWEST = 2;

	private final Cast cast;

	private final PersonNames names;

	private final SureNames sure;

	ColumnSorts(Cast cast, PersonNames names) {
		this.cast = cast;
		this.names = names;
		this.sure = new SureNames(names);
	}

	/**
	 * The sorts that a row of heads tells, null for a column whose head says nothing;
	 * null for a row that is none. A head names the people's column and one more.
	 */
	static @Nullable Sort @Nullable [] heads(Tokens tokens) {
		if (!HEADS.mayStandIn(tokens)) {
			return null;
		}
		List<CellRange> cells = CellRange.in(tokens);
		@Nullable Sort[] sorts = new Sort[cells.size()];
		int told = 0;
		boolean named = false;
		for (int i = 0; i < sorts.length; i++) {
			Sort sort = cells.get(i).isEmpty() ? null : head(tokens, cells.get(i));
			sort = (sort == Sort.NAME && named) ? Sort.OTHER : sort;
			named |= sort == Sort.NAME;
			told += (sort != null) ? 1 : 0;
			sorts[i] = sort;
		}
		if (!named || told < 2) {
			return null;
		}
		boolean organised = Arrays.asList(sorts).contains(Sort.ORGANISATION);
		for (int i = 0; i < sorts.length; i++) {
			sorts[i] = (sorts[i] == Sort.AFFILIATION) ? (organised ? Sort.STATUS : Sort.REPRESENTED) : sorts[i];
		}
		return sorts;
	}

	/** Whether a head is none of a column of initials, addresses or wards. */
	static boolean isUnknown(Tokens tokens, CellRange cell) {
		return !HARMLESS.contains(tokens, cell.to() - 1) && Dates.at(tokens, cell.from()) == null;
	}

	/** "Name", "Present?", "Role / Position", "Term of office (4 years)". */
	private static @Nullable Sort head(Tokens tokens, CellRange cell) {
		int to = cell.from();
		while (to < cell.to() && !tokens.is(to, "(") && !tokens.is(to, "?") && !tokens.is(to, ":")
				&& !tokens.is(to, "*")) {
			to++;
		}
		String value = HEADS.value(new Stretch(tokens, cell.from(), to));
		for (int at = cell.from() + 1; value == null && at < to; at++) {
			if (tokens.is(at, "/") || tokens.is(at, "and") || tokens.is(at, "&")) {
				value = HEADS.value(new Stretch(tokens, cell.from(), at));
			}
		}
		return (value != null) ? Sort.valueOf(value.toUpperCase(Locale.ROOT)) : null;
	}

	/** The sort that most of a column's cells tell, OTHER for none. */
	Sort ofCells(List<Stretch> cells) {
		if (cells.size() < FEWEST) {
			return Sort.OTHER;
		}
		long organisations = count(cells, this::isOrganisation);
		long posts = count(cells, (cell) -> isPost(cell) || isMember(cell));
		long types = count(cells, ColumnSorts::isType);
		if (isMost(count(cells, this::isName), cells)) {
			return Sort.NAME;
		}
		if (isMost(count(cells, ColumnSorts::isCode), cells)) {
			return Sort.PRESENCE;
		}
		if (isMost(count(cells, ColumnSorts::isTerm), cells)) {
			return Sort.TERM;
		}
		if (types >= FEWEST && isMost(types + posts, cells)) {
			return Sort.TYPE;
		}
		if (organisations >= FEWEST && organisations > posts && organisations * 3 > cells.size()) {
			return Sort.REPRESENTED;
		}
		return (posts >= FEWEST && posts * 2 >= cells.size()) ? Sort.STATUS : Sort.OTHER;
	}

	private static long count(List<Stretch> cells, Predicate<Stretch> sort) {
		return cells.stream().filter(sort).count();
	}

	private static boolean isMost(long count, List<Stretch> cells) {
		return count >= FEWEST && count * 4 >= cells.size() * 3;
	}

	/** Whether a cell begins with somebody's name and gives no body. */
	boolean isName(Stretch cell) {
		PersonForm form = name(cell);
		return form != null && !isOrganisation(cell) && (form.isTitled() || !isPost(cell));
	}

	/** Whether a cell surely begins with somebody's name. */
	boolean isSure(Stretch cell) {
		PersonForm form = name(cell);
		return form != null && (form.isTitled() || this.sure.is(cell.tokens(), cell.from())) && !isOrganisation(cell)
				|| form != null && form.to() < cell.to() && AttendanceMarks.isDash(cell.tokens(), form.to());
	}

	/** The name with which a cell begins, or null. */
	@Nullable PersonForm name(Stretch cell) {
		int from = cell.from() + AttendanceLeads.length(cell.tokens(), cell.from());
		from = cell.tokens().is(from, ":") && from > cell.from() ? from + 1 : cell.from();
		PersonForm form = this.names.listed(cell.tokens(), from, Titles.none(from));
		return (form != null && form.to() <= cell.to()) ? form : null;
	}

	private boolean isOrganisation(Stretch cell) {
		List<Mention> mentions = this.cast.mentionsIn(cell.block(), cell.from(), cell.to());
		return mentions.stream().anyMatch((mention) -> PostBodies.isOrganisation(mention.member()));
	}

	static boolean isPost(Stretch cell) {
		return POSTS.isIn(cell.tokens(), cell.from(), cell.to());
	}

	/** "Member", "Member (Planning)", "Member CC"; but no member of the public. */
	static boolean isMember(Stretch cell) {
		Tokens tokens = cell.tokens();
		int after = cell.from() + 1;
		return tokens.is(cell.from(), "member")
				&& (after >= cell.to() || !tokens.isWord(after) && !tokens.is(after, "/")
						|| after + 1 == cell.to() && tokens.isAllCaps(after));
	}

	/** "Parent", "Staff (teaching)". */
	static boolean isType(Stretch cell) {
		return TYPES.value(beforeBracket(cell)) != null;
	}

	/** Without what stands in brackets or after a comma. */
	static Stretch beforeBracket(Stretch cell) {
		int to = cell.from();
		while (to < cell.to() && !cell.tokens().is(to, "(") && !cell.tokens().is(to, ",") && !cell.tokens().is(to, "*")
				&& !AttendanceMarks.isDash(cell.tokens(), to)) {
			to++;
		}
		return cell.to(to);
	}

	private static boolean isCode(Stretch cell) {
		boolean one = cell.to() == cell.from() + 1 && CODES.valueOf(cell.tokens(), cell.from()) != null;
		return one || AttendanceLeads.length(cell.tokens(), cell.from()) == cell.to() - cell.from();
	}

	private static boolean isTerm(Stretch cell) {
		Dates.Found from = Dates.at(cell.tokens(), cell.from());
		return from != null && from.to() + 1 < cell.to() && Dates.at(cell.tokens(), from.to() + 1) != null;
	}

	/**
	 * Whether heads tell by themselves that the list is one of members or of those who
	 * came.
	 */
	static boolean open(@Nullable Sort[] heads) {
		return Arrays.stream(heads)
			.anyMatch((sort) -> sort == Sort.PRESENCE || sort == Sort.TERM || sort == Sort.FROM || sort == Sort.TO);
	}

}
