package org.minutegraph.extraction;

import java.util.function.Consumer;

import org.minutegraph.reading.Block.Kind;

/**
 * Finds the relations that a document states between those it names: who works with whom,
 * who commissions, funds, contracts or leads what, what is part of what.
 */
final class LinkReader implements StatementReader {

	@Override
	public void read(AnnotatedDocument document, Consumer<Statement> found) {
		Actors actors = new Actors(document);
		Links links = new Links();
		TriggerLinks triggers = new TriggerLinks(actors, links);
		for (Tokens tokens : document.tokens()) {
			if (!tokens.block().is(Kind.HEADING)) {
				for (int i = 0; i < tokens.size(); i++) {
					LinkTrigger trigger = LinkTrigger.at(tokens, i);
					if (trigger != null && actors.at(tokens, i) == null) {
						triggers.read(tokens, trigger);
						i = trigger.to() - 1;
					}
				}
			}
		}
		links.tell(found);
	}

}
