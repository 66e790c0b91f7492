package org.minutegraph.extraction.link;

import java.util.Set;
import java.util.function.Consumer;

import org.minutegraph.extraction.Statement;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.StatementReader;
import org.minutegraph.extraction.commitment.Actors;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.reading.Block.Kind;

/**
 * Finds the relations that a document states between those it names: who works with whom,
 * who commissions, funds, contracts or leads what, what is part of what.
 */
public final class LinkReader implements StatementReader {

	private static final Set<String> PASSING = Set.of("passed", "passes", "pass", "transferred", "transfers",
			"transfer", "moved", "moves", "move", "passing", "transferring");

	@Override
	public void read(AnnotatedDocument document, Consumer<Statement> found) {
		new Families(document).read(found);
	}

	/** The readers of one document, a small one for each way to state a relation. */
	private static final class Families {

		private final AnnotatedDocument document;

		private final Actors actors;

		private final Links links;

		private final TriggerLinks triggers;

		private final WithLinks with;

		private final BetweenLinks between;

		private final ItemLinks items;

		private final HiringLinks hirings;

		private final PartnerNouns partners;

		private final MoneyLinks money;

		private final GrantLinks grants;

		private final ContractLinks contracts;

		private final SuccessionLinks successions;

		private final StructureLinks structure;

		private final MembershipLinks memberships;

		private final PaymentLinks payments;

		private final DutyLinks duties;

		private final BelongingLinks belonging;

		private final WorkLinks works;

		private final RelativeLinks relatives;

		private final JoiningLinks joining;

		private Families(AnnotatedDocument document) {
			this.document = document;
			this.links = new Links(document.cast());
			this.actors = new Actors(document);
			this.triggers = new TriggerLinks(this.actors, this.links);
			this.with = new WithLinks(this.actors, this.links);
			this.between = new BetweenLinks(this.actors, this.links);
			this.items = new ItemLinks(document, this.actors, this.links);
			this.hirings = new HiringLinks(this.actors, this.links);
			this.partners = new PartnerNouns(this.actors, this.links);
			this.grants = new GrantLinks(this.actors, this.links);
			this.money = new MoneyLinks(this.actors, this.links);
			this.contracts = new ContractLinks(this.actors, this.links);
			this.successions = new SuccessionLinks(this.actors, this.links);
			this.duties = new DutyLinks(this.actors, this.links);
			this.payments = new PaymentLinks(document, this.actors, this.links);
			this.memberships = new MembershipLinks(this.actors, this.links);
			this.structure = new StructureLinks(this.actors, this.links);
			this.relatives = new RelativeLinks(this.actors, this.links);
			this.works = new WorkLinks(this.actors, this.links);
			this.joining = new JoiningLinks(document.cast(), this.actors, this.links);
			this.belonging = new BelongingLinks(document.cast(), this.actors, this.links);
		}

		private void read(Consumer<Statement> found) {
			for (Tokens tokens : this.document.tokens()) {
				if (!tokens.block().is(Kind.HEADING)) {
					this.document.cast().in(tokens.block().ordinal()).forEach((mention) -> {
						this.structure.read(tokens, mention);
						this.memberships.readGroup(tokens, mention);
						this.belonging.read(tokens, mention);
						this.works.read(tokens, mention);
						this.relatives.readParticipants(tokens, mention);
					});
					this.items.read(tokens);
					for (int i = 0; i < tokens.size(); i++) {
						i = readAt(tokens, i) - 1;
					}
				}
			}
			this.payments.read();
			new ProviderTables(this.document, this.links).read();
			new MembershipLists(this.document, this.links).read();
			this.structure.readNames(this.document.cast());
			this.links.tell(found);
			this.contracts.tell(found);
		}

		/** Reads what begins at a token; gives the token after it. */
		private int readAt(Tokens tokens, int i) {
			if (this.actors.at(tokens, i) != null) {
				return i + 1;
			}
			this.successions.readAt(tokens, i);
			if (tokens.is(i, "which")) {
				this.memberships.readWhich(tokens, i);
				this.relatives.readWhich(tokens, i);
			}
			if (tokens.is(i, "represent") || tokens.is(i, "represents") || tokens.is(i, "represented")) {
				this.memberships.readRepresenting(tokens, i);
			}
			if (tokens.is(i, "awarded") || tokens.is(i, "award")) {
				this.contracts.readAward(tokens, i);
			}
			if (tokens.is(i, "contract")) {
				this.contracts.readUnder(tokens, i);
			}
			if (tokens.is(i, "held")) {
				this.contracts.readHeld(tokens, i);
			}
			if (tokens.is(i, "responsible")) {
				this.duties.readResponsible(tokens, i);
			}
			if (tokens.is(i + 1, "from") && PASSING.contains(tokens.lower(i))) {
				this.duties.readPassed(tokens, i);
			}
			if (tokens.is(i, "partners")) {
				this.partners.read(tokens, i);
			}
			this.joining.readAt(tokens, i);
			this.hirings.readAt(tokens, i);
			this.grants.readAt(tokens, i);
			if (MoneyLinks.standsAt(tokens, i)) {
				this.money.read(tokens, i);
			}
			LinkTrigger trigger = LinkTrigger.at(tokens, i);
			if (trigger != null) {
				this.triggers.read(tokens, trigger);
				return trigger.to();
			}
			if (tokens.is(i, "with")) {
				this.with.read(tokens, i);
			}
			if (tokens.is(i, "between")) {
				this.between.read(tokens, i);
			}
			if (tokens.is(i, "jointly") || WithLinks.isJoint(tokens, i) || WithLinks.isTogether(tokens, i)) {
				this.with.readJointly(tokens, i);
			}
			if (tokens.is(i + 1, ",")) {
				this.memberships.readSitting(tokens, i);
			}
			return i + 1;
		}

	}

}
