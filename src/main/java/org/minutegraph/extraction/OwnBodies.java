package org.minutegraph.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.minutegraph.extraction.Cast.Member;
import org.minutegraph.extraction.Cast.Mention;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.reading.Block;

/**
 * Says to whom a document belongs: the council, and the committee or board whose meeting
 * it minutes or to which it reports. They stand at the top, in a heading or after
 * "meeting of"; a council may also be the only one that the document names.
 */
final class OwnBodies implements EntityReader {

	private static final int TOP = 16;

	@Override
	public void read(AnnotatedDocument document) {
		Cast cast = document.cast();
		List<Tokens> blocks = document.tokens();
		for (Tokens tokens : blocks.subList(0, Math.min(TOP, blocks.size()))) {
			for (Mention mention : cast.in(tokens.block().ordinal())) {
				if (isHost(tokens, mention)) {
					host(cast, mention.member());
				}
			}
		}
		if (cast.council().isEmpty()) {
			onlyCouncil(cast).ifPresent(cast::council);
		}
	}

	private static boolean isHost(Tokens tokens, Mention mention) {
		if (!mention.member().is(Kind.BODY)) {
			return false;
		}
		int before = mention.from() - 1;
		if (tokens.is(before, "the")) {
			before--;
		}
		boolean meeting = (tokens.is(before, "of") || tokens.is(before, "to") || tokens.is(before, "from"))
				&& (tokens.is(before - 1, "meeting") || tokens.is(before - 1, "minutes")
						|| tokens.is(before - 1, "report") || tokens.is(before - 1, "meetings"));
		boolean title = mention.from() <= 1
				&& (tokens.block().is(Block.Kind.HEADING) || tokens.block().ordinal() < 4 && tokens.size() < 30);
		return meeting || title;
	}

	private static void host(Cast cast, Member member) {
		if (member.types().contains("council")) {
			if (cast.council().isEmpty()) {
				cast.council(member);
			}
		}
		else if (cast.body().isEmpty() && isMeeting(member)) {
			cast.body(member);
		}
	}

	private static boolean isMeeting(Member member) {
		return member.types().contains("committee") || member.types().contains("board")
				|| member.types().contains("partnership") || member.types().contains("other");
	}

	/** The one council with a full name, or one named far more often than any other. */
	private static Optional<Member> onlyCouncil(Cast cast) {
		Map<Member, Integer> times = new HashMap<>();
		for (Member member : cast.members()) {
			boolean full = member.name().indexOf(' ') > 0 || member.evidence().size() > 2;
			if (member.types().contains("council") && full) {
				times.put(member, member.evidence().size());
			}
		}
		return times.entrySet()
			.stream()
			.filter((one) -> times.entrySet()
				.stream()
				.allMatch((other) -> other == one || one.getValue() > 2 + 2 * other.getValue()))
			.map(Map.Entry::getKey)
			.findFirst();
	}

}
