package org.minutegraph.extraction.name;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.Cast;
import org.minutegraph.extraction.cast.Cast.Member;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.extraction.language.WordList;

/**
 * Tells the council whose councillors met from those to which they write: "Clerk to ask
 * XCC", "email from A, XCC Highways".
 */
final class ContactedCouncils {

	private static final WordList CONTACTS = WordList.load("contacting-words");

	/** Tokens between the contact and the council. */
	private static final int REACH = 8;

	private ContactedCouncils() {
	}

	/** The only one to which nobody writes, where somebody writes to all others. */
	static Optional<Member> own(AnnotatedDocument document, List<Member> councils) {
		Cast cast = document.cast();
		boolean met = cast.body().isEmpty() && cast.attendees().stream().anyMatch((attendee) -> attendee.titled());
		if (!met || councils.size() < 2) {
			return Optional.empty();
		}
		List<Member> others = contacted(document);
		List<Member> left = councils.stream().filter((council) -> !others.contains(council)).toList();
		return (left.size() == 1) ? Optional.of(left.getFirst()) : Optional.empty();
	}

	private static List<Member> contacted(AnnotatedDocument document) {
		return document.tokens()
			.stream()
			.flatMap((tokens) -> document.cast()
				.in(tokens.block().ordinal())
				.stream()
				.filter((mention) -> mention.member().types().contains("council")
						&& isContacted(tokens, mention.from())))
			.map(Cast.Mention::member)
			.collect(Collectors.toList());
	}

	private static boolean isContacted(Tokens tokens, int at) {
		for (int i = at - 1; i >= Math.max(tokens.sentenceStart(at), at - REACH); i--) {
			if (CONTACTS.match(tokens, i) > 0) {
				return true;
			}
		}
		return false;
	}

}
