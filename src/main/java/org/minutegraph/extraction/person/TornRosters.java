package org.minutegraph.extraction.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.Evidence;
import org.minutegraph.extraction.Statement;
import org.minutegraph.extraction.Statement.Role;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.StatementReader;
import org.minutegraph.extraction.language.Dates;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.extraction.language.Wraps;
import org.minutegraph.reading.Span;

/**
 * Finds the roster of a board that a PDF has torn, so that each of its columns stands by
 * itself: as many names as types of members. The terms of office are told where there is
 * a date, or that there is none, for each name too.
 */
public final class TornRosters implements StatementReader {

	private static final WordList POSTS = WordList.load("posts");

	private static final WordList VACANT = WordList.load("vacant-places");

	private static final WordList HEADS = WordList.load("attendance-columns");

	private static final WordList OPEN = WordList.load("open-terms");

	private static final Pattern MONTH = Pattern.compile("(0?[1-9]|1[0-2])/(20\\d\\d)");

	/** Lines from the top among which the columns stand. */
	private static final int TOP = 400;

	/** Names that make a column. */
	private static final int FEWEST = 3;

	@Override
	public void read(AnnotatedDocument document, Consumer<Statement> found) {
		Cast cast = document.cast();
		Wraps wraps = new Wraps(document.document().text());
		List<Stretch> lines = lines(document, wraps);
		List<List<Stretch>> types = columns(lines, wraps, TornRosters::isType);
		if (types.isEmpty()) {
			return;
		}
		List<List<Stretch>> names = columns(lines, wraps, (line) -> isVacant(line) || person(cast, line) != null);
		names.removeIf((column) -> holders(column).size() < FEWEST);
		types.sort(Comparator.comparing(List::size, Comparator.reverseOrder()));
		for (List<Stretch> column : types) {
			List<List<Stretch>> fitting = names.stream().filter((one) -> one.size() == column.size()).toList();
			boolean only = types.stream().filter((one) -> one.size() == column.size()).count() == 1;
			if (only && fitting.size() == 1) {
				roles(document, fitting.getFirst(), column, terms(lines, wraps, holders(fitting.getFirst()).size()))
					.forEach(found);
				return;
			}
		}
	}

	private static List<Stretch> holders(List<Stretch> names) {
		return names.stream().filter((line) -> !isVacant(line)).toList();
	}

	private static List<Role> roles(AnnotatedDocument document, List<Stretch> names, List<Stretch> types,
			List<Stretch> terms) {
		PostBodies bodies = new PostBodies(document);
		List<Stretch> holders = holders(names);
		List<Role> roles = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			Member person = person(document.cast(), names.get(i));
			Role role = (person != null) ? role(document.cast(), bodies, person, names.get(i), types.get(i)) : null;
			if (role != null) {
				roles.add(terms.isEmpty() ? role : until(role, terms.get(holders.indexOf(names.get(i)))));
			}
		}
		return roles;
	}

	private static List<Stretch> lines(AnnotatedDocument document, Wraps wraps) {
		List<Stretch> lines = new ArrayList<>();
		for (int b = 0; b < document.tokens().size() && lines.size() < TOP; b++) {
			lines.addAll(wraps.lines(document.tokens().get(b), TOP - lines.size()));
		}
		return lines;
	}

	/** Lines one below the other, with no blank line between, of which each is such. */
	private static List<List<Stretch>> columns(List<Stretch> lines, Wraps wraps, Predicate<Stretch> isCell) {
		List<List<Stretch>> columns = new ArrayList<>();
		Stretch above = null;
		for (Stretch line : lines) {
			if (!isCell.test(line)) {
				above = null;
				continue;
			}
			if (above == null || wraps.isCut(above, line)) {
				columns.add(new ArrayList<>());
			}
			columns.getLast().add(line);
			above = line;
		}
		columns.removeIf((column) -> column.size() < FEWEST);
		return columns;
	}

	private static boolean isVacant(Stretch line) {
		return VACANT.value(line) != null;
	}

	/** Whoever a line names if it names nothing else, or null. */
	private static @Nullable Member person(Cast cast, Stretch line) {
		List<Mention> named = cast.mentionsIn(line.block(), line.from(), line.to());
		boolean whole = named.size() == 1 && named.getFirst().member().is(Kind.PERSON)
				&& named.getFirst().from() == line.from() && named.getFirst().to() == line.to();
		return whole ? named.getFirst().member() : null;
	}

	/** "Parent", "Co-opted", and among them "Headteacher". */
	private static boolean isType(Stretch line) {
		return ColumnSorts.isType(line) || "school".equals(POSTS.value(line));
	}

	private static @Nullable Role role(Cast cast, PostBodies bodies, Member person, Stretch name, Stretch type) {
		boolean member = ColumnSorts.isType(type);
		Member body = member ? bodies.meeting() : bodies.usual("school");
		String title = member ? ColumnPosts.title(type.text(), (body != null) ? body.name() : "") : type.text();
		boolean known = cast.appointments()
			.stream()
			.anyMatch((held) -> held.person() == person && held.title().equalsIgnoreCase(title));
		Evidence evidence = new Evidence(List.of(name.span(), type.span()), "role", 0.8);
		return (title == null || known) ? null : new Role(person.id(), title, (body != null) ? body.id() : null,
				"current", false, null, null, evidence);
	}

	/** A column of the ends of terms, if its head stands there too, else none. */
	private static List<Stretch> terms(List<Stretch> lines, Wraps wraps, int size) {
		boolean headed = lines.stream()
			.anyMatch(
					(line) -> "to".equals(HEADS.value(line)) || "to".equals(HEADS.value(Stretch.whole(line.tokens()))));
		List<List<Stretch>> columns = !headed ? List.of()
				: columns(lines, wraps, (line) -> OPEN.value(line) != null || date(line) != null).stream()
					.filter((column) -> column.size() == size)
					.toList();
		return (columns.size() == 1) ? columns.getFirst() : List.of();
	}

	/** "3 June 2026", and "7/2026", which elsewhere may be a minute's number. */
	private static @Nullable String date(Stretch line) {
		Matcher month = MONTH.matcher(line.text());
		if (month.matches()) {
			return "%s-%02d".formatted(month.group(2), Integer.parseInt(month.group(1)));
		}
		Dates.Found date = Dates.at(line.tokens(), line.from());
		return (date != null && date.to() == line.to()) ? date.value() : null;
	}

	private static Role until(Role role, Stretch term) {
		String to = date(term);
		List<Span> spans = new ArrayList<>(role.evidence().spans());
		spans.add(term.span());
		return (to == null) ? role : new Role(role.person(), role.title(), role.body(), role.status(), role.interim(),
				role.from(), to, new Evidence(spans, role.evidence().reader(), role.evidence().confidence()));
	}

}
