package org.minutegraph.extraction.commitment;

import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.Statement.Exchange;
import org.minutegraph.extraction.Statement;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.cast.Cast.Mention;
import org.minutegraph.extraction.cast.StatementReader;
import org.minutegraph.extraction.commitment.Speakers.Speaker;
import org.minutegraph.extraction.language.Stretch;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.Verbs;
import org.minutegraph.extraction.language.WordList;
import org.minutegraph.reading.Block;

/**
 * Reads who asked and who answered in the same discussion: "X asked whether … Y replied
 * …", "In response to a question from X, Y said …". An unnamed asker makes no exchange.
 */
public final class Exchanges implements StatementReader {

	/** Tokens of whom somebody asks to do something. */
	private static final int CHARGED = 10;

	private static final WordList ASKING = WordList.load("question-verbs");

	private static final WordList QUESTIONS = WordList.load("question-words");

	private static final WordList INFORMED = WordList.load("informing-participles");

	private static final WordList TELLINGS = WordList.load("invited-tellings");

	/** Words by which an asker is said to come from somewhere. */
	private static final WordList WHENCE = WordList.load("noun-links");

	private static final WordList BE = WordList.load("forms-of-be");

	private static final WordList RESPONSES = WordList.load("question-responses");

	@Override
	public void read(AnnotatedDocument document, Consumer<Statement> found) {
		Desk desk = Desk.of(document);
		@Nullable OpenQuestion open = null;
		for (Block block : desk.blocks()) {
			if (desk.isTitle(block)) {
				close(open, found);
				open = null;
				continue;
			}
			@Nullable Speaker before = null;
			if (open != null && asksItself(desk, block)) {
				close(open, found);
				open = null;
			}
			for (Stretch sentence : desk.sentences().of(block.ordinal())) {
				OpenQuestion asked = LabelledTalk.question(desk, sentence);
				asked = (asked == null) ? asked(desk, sentence) : asked;
				asked = (asked == null) ? wondering(desk, before, sentence) : asked;
				before = Replies.of(desk, sentence);
				if (asked != null) {
					if (open != null && !asked.opens(desk, sentence)) {
						open.listen(desk, sentence);
					}
					close(open, found);
					open = asked;
				}
				else if (open != null) {
					open.listen(desk, sentence);
					open = open.isForgotten() ? null : open;
				}
			}
		}
		close(open, found);
		desk.written().publish(found);
	}

	/** "2. X said that … She asked …": a point of a list that puts its own question. */
	private static boolean asksItself(Desk desk, Block block) {
		List<Stretch> sentences = desk.sentences().of(block.ordinal());
		String label = block.label();
		boolean numbered = label != null && label.matches("\\d+\\.?") && sentences.size() > 1;
		Speaker first = numbered ? desk.speakers().of(sentences.getFirst()) : null;
		return first != null && sentences.stream().skip(1).anyMatch((sentence) -> {
			OpenQuestion asked = asked(desk, sentence);
			return asked != null && asked.asker() == first.member();
		});
	}

	private static void close(@Nullable OpenQuestion open, Consumer<Statement> found) {
		Exchange exchange = (open != null) ? open.exchange() : null;
		if (exchange != null) {
			found.accept(exchange);
		}
	}

	private static @Nullable OpenQuestion asked(Desk desk, Stretch sentence) {
		Tokens tokens = sentence.tokens();
		int response = RESPONSES.match(tokens, sentence.from());
		if (response > 0) {
			return responding(desk, sentence, sentence.from() + response);
		}
		int verb = sentence.indexOf(ASKING);
		if (verb < 0) {
			return invited(desk, sentence);
		}
		Speaker speaker = asking(desk, sentence, verb);
		if (speaker == null || verb < speaker.to() || !isAsker(speaker.member())) {
			return null;
		}
		int from = verb + ASKING.match(tokens, verb);
		String form = String.valueOf(ASKING.value(tokens, verb));
		boolean between = verb > Replies.afterTitle(sentence, speaker.to()) + 3;
		boolean and = new Stretch(tokens, speaker.to(), verb).indexOf("and") >= 0;
		boolean past = tokens.is(verb - 1, "had") || tokens.is(verb - 1, "has") || tokens.is(verb - 1, "have")
				|| tokens.is(verb - 1, "been") || tokens.is(verb - 1, "be") || tokens.is(verb - 1, "being")
				|| BE.match(tokens, verb - 1) > 0;
		if (between && !and || past || isRequest(desk, sentence, from, speaker.member(), form)) {
			return null;
		}
		Speaker addressee = addressee(desk, sentence, from);
		OpenQuestion open = new OpenQuestion(speaker.member(),
				sentence.from((addressee != null) ? addressee.to() : from), sentence);
		answerWithin(desk, sentence, from, open);
		open.addressTo((addressee != null) ? addressee.member() : null);
		return open;
	}

	/**
	 * Who is named right before the verb, else at the beginning; "X of Green Lane" is X.
	 */
	private static @Nullable Speaker asking(Desk desk, Stretch sentence, int verb) {
		Tokens tokens = sentence.tokens();
		Mention direct = (verb > 0) ? desk.mentions().at(tokens, verb - 1) : null;
		boolean whence = direct != null && WHENCE.match(tokens, direct.from() - 1) > 0;
		Speaker before = (whence && direct != null) ? desk.speakers().at(tokens, direct.from() - 2) : null;
		Speaker named = (before != null || verb <= 0) ? before : desk.speakers().at(tokens, verb - 1);
		return (named != null || verb <= 0) ? named : desk.speakers().of(sentence);
	}

	/**
	 * "X was uneasy. Was there a spare one?": a question in the words of who just spoke.
	 */
	private static @Nullable OpenQuestion wondering(Desk desk, @Nullable Speaker before, Stretch sentence) {
		Tokens tokens = sentence.tokens();
		Member aside = AsidesOfSpeakers.asker(desk, sentence);
		if (aside != null || !sentence.isQuestion()) {
			return (aside != null) ? new OpenQuestion(aside, sentence, sentence) : null;
		}
		Speaker label = desk.speakers().of(sentence);
		boolean labelled = label != null && tokens.is(label.to(), ":");
		Speaker asker = labelled ? label : tokens.isCapital(sentence.from()) ? before : null;
		return (asker != null && isAsker(asker.member()))
				? new OpenQuestion(asker.member(), labelled ? sentence.from(asker.to() + 1) : sentence, sentence)
				: null;
	}

	/** "X invited Y to say why …", or null. */
	private static @Nullable OpenQuestion invited(Desk desk, Stretch sentence) {
		Speaker speaker = desk.speakers().of(sentence);
		Tokens tokens = sentence.tokens();
		if (speaker == null || !isAsker(speaker.member()) || !tokens.is(speaker.to(), "invited")) {
			return null;
		}
		Speaker guest = desk.speakers().of(sentence.from(speaker.to() + 1));
		boolean tells = guest != null && tokens.is(guest.to(), "to") && TELLINGS.match(tokens, guest.to() + 1) > 0;
		return (tells && guest != null) ? new OpenQuestion(speaker.member(), sentence.from(guest.to() + 1), sentence)
				: null;
	}

	/** "X asked Y how …": the one who is asked, or null. */
	private static @Nullable Speaker addressee(Desk desk, Stretch sentence, int from) {
		Tokens tokens = sentence.tokens();
		Speaker asked = (from < sentence.to()) ? desk.speakers().of(sentence.from(from)) : null;
		boolean put = asked != null && QUESTIONS.match(tokens, asked.to()) > 0 && !tokens.is(asked.to(), "if")
				&& !tokens.is(asked.to(), "whether");
		return put ? asked : null;
	}

	/** "X asked why, and Y said …": the answer stands in the same sentence. */
	private static void answerWithin(Desk desk, Stretch sentence, int from, OpenQuestion open) {
		Tokens tokens = sentence.tokens();
		for (int i = from; i < sentence.to(); i++) {
			if (tokens.is(i, ";") || tokens.is(i, ",") || tokens.is(i, "to") && tokens.is(i + 1, "which")
					|| tokens.is(i, "and")) {
				int start = tokens.is(i, "to") ? i + 2 : i + 1;
				if (isTold(tokens, start)) {
					open.answered();
					return;
				}
				Speaker reply = Replies.of(desk, sentence.from(start));
				Speaker answer = (reply != null) ? reply : informed(desk, sentence, start);
				if (answer != null && answer.member() != open.asker()) {
					open.answer(answer.member());
					return;
				}
			}
		}
	}

	/** "and was informed by Mr Y that …": who answers, or null. */
	private static @Nullable Speaker informed(Desk desk, Stretch sentence, int was) {
		Tokens tokens = sentence.tokens();
		boolean told = tokens.is(was, "was") && INFORMED.match(tokens, was + 1) > 0 && tokens.is(was + 2, "by");
		return told ? desk.speakers().of(sentence.from(was + 3)) : null;
	}

	/** "and was told that": the answer, whoever gave it. */
	private static boolean isTold(Tokens tokens, int was) {
		return tokens.is(was, "was") && INFORMED.match(tokens, was + 1) > 0 && !tokens.is(was + 2, "by");
	}

	/** A wish for action is no question, unless somebody answers it like one. */
	private static boolean isRequest(Desk desk, Stretch sentence, int from, Member asker, String form) {
		Tokens tokens = sentence.tokens();
		if ((tokens.is(from, "if") || tokens.is(from, "whether")) && Replies.takeOn(desk, sentence)) {
			return true;
		}
		if (form.equals("question") || form.equals("charge")) {
			return form.equals("charge") && actAfter(sentence, from) > 0;
		}
		if (form.equals("raise")) {
			return !Replies.follow(desk, sentence, asker);
		}
		int be = new Stretch(tokens, from, sentence.to()).indexOf("be");
		boolean charge = be > 0 && tokens.is(be - 1, "to")
				&& Verbs.isParticiple(tokens, Verbs.afterAdverbs(tokens, be + 1));
		if (tokens.is(from, "that") || tokens.is(from, "for") && (charge || Replies.isCharged(desk, sentence))
				|| !Replies.follow(desk, sentence, asker) && isCharged(desk, sentence, from)) {
			return true;
		}
		if (tokens.is(from, "if") || tokens.is(from, "whether")) {
			int could = new Stretch(tokens, from, Math.min(sentence.to(), from + 10)).indexOf("could");
			return could > 0 && !desk.subjects().in(new Stretch(tokens, from + 1, could)).isEmpty()
					&& Verbs.isAct(tokens, Verbs.afterAdverbs(tokens, could + 1))
					&& TELLINGS.match(tokens, Verbs.afterAdverbs(tokens, could + 1)) == 0;
		}
		return false;
	}

	/** "asked the Clerk to write": somebody is to do something. */
	private static boolean isCharged(Desk desk, Stretch sentence, int from) {
		int to = actAfter(sentence, from);
		return to > from && !desk.subjects().in(new Stretch(sentence.tokens(), from, to)).isEmpty();
	}

	/** The "to" before what the one named in between is to do, or -1. */
	private static int actAfter(Stretch sentence, int from) {
		int to = sentence.indexAfter("to", from);
		boolean acts = to < sentence.to() && to > from && to - from < CHARGED
				&& Verbs.isAct(sentence.tokens(), Verbs.afterAdverbs(sentence.tokens(), to + 1));
		return acts ? to : -1;
	}

	private static boolean isAsker(Member member) {
		return member.is(Kind.PERSON) || member.is(Kind.POST);
	}

	/** Who is named at the beginning or after "by" or "from" ("the point made by X"). */
	private static @Nullable Speaker asker(Desk desk, Stretch words) {
		Speaker first = desk.speakers().of(words);
		for (int i = words.from(); first == null && i < words.to(); i++) {
			boolean by = words.tokens().is(i, "by") || words.tokens().is(i, "from");
			first = by ? desk.speakers().of(words.from(i + 1)) : null;
		}
		return first;
	}

	/** "In response to a question from X, Y said …". */
	private static @Nullable OpenQuestion responding(Desk desk, Stretch sentence, int from) {
		Tokens tokens = sentence.tokens();
		int comma = sentence.indexAfter(",", from);
		for (int end = comma; end < sentence.to() && end > from; end = sentence.indexAfter(",", end + 1)) {
			List<Member> askers = desk.subjects().in(new Stretch(tokens, from, end));
			Speaker first = askers.isEmpty() ? asker(desk, new Stretch(tokens, from, end)) : null;
			Member asker = (first != null) ? first.member() : askers.isEmpty() ? null : askers.getFirst();
			Speaker reply = Replies.of(desk, sentence.from(end));
			if (asker != null && isAsker(asker) && reply != null && reply.member() != asker) {
				OpenQuestion open = new OpenQuestion(asker, sentence.from(reply.to()), sentence);
				open.answer(reply.member());
				return open;
			}
		}
		return null;
	}

}
