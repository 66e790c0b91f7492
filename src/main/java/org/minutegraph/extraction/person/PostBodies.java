package org.minutegraph.extraction.person;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.AttendanceEntry;
import org.minutegraph.extraction.cast.Attendee;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.OwnSchool;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.name.NameWords;

/**
 * In which body a post is held: the one named in or beside its title, else the one to
 * which such posts belong in this document.
 */
final class PostBodies {

	private final AnnotatedDocument document;

	private final Cast cast;

	private final @Nullable Member onlySchool;

	private final boolean isCouncil;

	/** Whether the meeting is a school's or its document begins with the school. */
	private final boolean isOfSchool;

	PostBodies(AnnotatedDocument document) {
		this.document = document;
		this.cast = document.cast();
		this.onlySchool = school(document);
		Meeting meeting = Meeting.of(document);
		this.isCouncil = meeting.isCouncil();
		this.isOfSchool = meeting.isLay() || OwnSchool.of(document) != null;
	}

	/** The school that the document is of: named at its top, or the only one. */
	private static @Nullable Member school(AnnotatedDocument document) {
		List<Member> schools = document.cast().members().stream().filter((member) -> member.is(Kind.SCHOOL)).toList();
		if (schools.size() == 1) {
			return schools.getFirst();
		}
		Member body = document.cast().body().orElse(null);
		for (Member school : schools) {
			if (body != null && body.name().regionMatches(true, 0, school.name(), 0, school.name().length())) {
				return school;
			}
		}
		int top = Math.min(3, document.tokens().size());
		for (int block = 0; block < top; block++) {
			for (Mention mention : document.cast().in(block)) {
				if (mention.member().is(Kind.SCHOOL)) {
					return mention.member();
				}
			}
		}
		return null;
	}

	/** An organisation named among tokens from inclusive to exclusive, or null. */
	@Nullable Member named(Tokens tokens, int from, int to) {
		for (Mention mention : this.cast.mentionsIn(tokens.block().ordinal(), from, to)) {
			if (isOrganisation(mention.member()) && mention.from() >= from) {
				return mention.member();
			}
		}
		return null;
	}

	static boolean isOrganisation(Member member) {
		return member.is(Kind.BODY) || member.is(Kind.SCHOOL) || member.is(Kind.SERVICE);
	}

	/** The body whose meeting the document records. */
	@Nullable Member meeting() {
		Member body = this.cast.body().orElse(null);
		return (body != null || !this.isCouncil) ? body : this.cast.council().orElse(null);
	}

	/** Whether the meeting is a council's, its committees' included. */
	boolean isCouncils() {
		return this.isCouncil;
	}

	/** Where a post of a kind is held if nothing is said. */
	@Nullable Member usual(String kind) {
		return switch (kind) {
			case "chair", "body", "clerk" -> meeting();
			case "councillor" -> this.cast.council().orElse(null);
			case "officer", "worker" -> this.isCouncil ? this.cast.council().orElse(null) : place();
			case "school" -> this.onlySchool;
			default -> null;
		};
	}

	/**
	 * The trust whose board met: "… Academy Trust Board of Trustees", or over its name.
	 */
	private @Nullable Member trust() {
		Member heading = (this.cast.body().filter((body) -> body.types().contains("board")).isPresent()) ? heading()
				: null;
		if (heading != null) {
			return heading;
		}
		String own = this.cast.body().map(Member::name).orElse("").toLowerCase(Locale.ROOT);
		return !own.contains("trust") ? null
				: this.cast.members()
					.stream()
					.filter((member) -> member.types().contains("trust") && own.length() > member.name().length()
							&& own.startsWith(member.name().toLowerCase(Locale.ROOT)))
					.findFirst()
					.orElse(null);
	}

	/** The trust that stands alone on the first line, or null. */
	private @Nullable Member heading() {
		return this.cast.in(0)
			.stream()
			.filter((mention) -> mention.from() <= 1 && mention.to() == this.document.tokens().getFirst().size())
			.map(Mention::member)
			.filter((member) -> member.types().contains("trust"))
			.findFirst()
			.orElse(null);
	}

	/** The one federation of schools that the document names, or null. */
	@Nullable Member federation() {
		List<Member> federations = this.cast.members()
			.stream()
			.filter((member) -> isOrganisation(member)
					&& (" " + member.name().toLowerCase(Locale.ROOT) + " ").contains(" federation "))
			.toList();
		return (federations.size() == 1) ? federations.getFirst() : null;
	}

	/** Where people work whose meeting is no council's. */
	private @Nullable Member place() {
		Member trust = trust();
		if (trust != null) {
			return trust;
		}
		return (this.onlySchool != null && this.isOfSchool) ? this.onlySchool : meeting();
	}

	/** The organisation beside somebody in an attendance list, or null. */
	@Nullable Member affiliation(Attendee attendee) {
		for (AttendanceEntry.Detail detail : attendee.details()) {
			for (Mention mention : this.cast.mentionsIn(detail.tokens().block().ordinal(), detail.from(),
					detail.to())) {
				if (isOrganisation(mention.member()) && !isInTitle(detail, mention)
						&& !Portfolios.has(this.cast, attendee, detail)) {
					return mention.member();
				}
			}
		}
		AttendanceEntry.Detail cell = attendee.organisation();
		return (cell != null) ? ofCell(cell) : null;
	}

	/**
	 * "Director of Public Health", "Public Health Registrar": a part of the council that
	 * its officer's title names.
	 */
	private static boolean isInTitle(AttendanceEntry.Detail detail, Mention mention) {
		boolean part = mention.member().is(Kind.SERVICE) || mention.member().types().contains("department");
		for (int i = detail.from(); part && i < mention.from(); i++) {
			if (NameWords.isPost(detail.tokens(), i)) {
				return true;
			}
		}
		return part && NameWords.isPost(detail.tokens(), mention.to());
	}

	/** The body that a cell names, whose name may run over two rows. */
	private @Nullable Member ofCell(AttendanceEntry.Detail cell) {
		int row = cell.tokens().block().ordinal();
		String text = cell.tokens().text(cell.from(), cell.to());
		String joined = text + " " + firstCell(row + 1);
		String before = firstCell(row - 1) + " " + text;
		for (String name : List.of(joined, before, withoutBracket(joined), withoutBracket(before), text)) {
			for (Member member : this.cast.named(name.strip())) {
				if (isOrganisation(member)) {
					return member;
				}
			}
		}
		return named(cell.tokens(), cell.from(), cell.to());
	}

	private String firstCell(int block) {
		return (block >= 0 && block < this.document.tokens().size())
				? this.document.tokens().get(block).block().cells().getFirst() : "";
	}

	private static String withoutBracket(String text) {
		int bracket = text.indexOf(" (");
		return (bracket < 0) ? text : text.substring(0, bracket);
	}

	/**
	 * The nearest organisation named before a token in its block, for "its head": a
	 * school where only schools have such a post.
	 */
	@Nullable Member before(Tokens tokens, int i, String kind) {
		Member nearest = null;
		boolean school = kind.equals("school");
		for (Mention mention : this.cast.in(tokens.block().ordinal())) {
			if (mention.to() > i) {
				break;
			}
			if (school ? mention.member().is(Kind.SCHOOL) || mention.member().is(Kind.SERVICE) && nearest == null
					: isOrganisation(mention.member())) {
				nearest = mention.member();
			}
		}
		return nearest;
	}

}
