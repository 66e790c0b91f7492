package org.minutegraph.extraction.commitment;

import java.util.List;
import java.util.function.Consumer;

import org.minutegraph.extraction.Statement;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.StatementReader;

/**
 * Reads who is bound to do what. The readers run in order: what an action line or a
 * resolution records is not read again as an undertaking.
 */
public final class Commitments implements StatementReader {

	private final List<CommitmentReader> readers = List.of(new AgendaNotes(), new DeclaredInterests(),
			new ActionTables(), new TornTables(), new ActionLines(), new LooseOwners(), new Resolutions(),
			new OthersVerdicts(), new DecisionNotices(), new LabelledRecommendations(), new PlanningComments(),
			new NotedPoints(), new LeadIns(), new AreaInspections(), new AdvisedPoints(), new Recommendations(),
			new CapitalActs(), new Requests(), new Appeals(), new Advice(), new Tasks(), new OwnersAside(),
			new Priorities(), new Decisions(), new Undertakings(), new LikelyPromises());

	@Override
	public void read(AnnotatedDocument document, Consumer<Statement> found) {
		Desk desk = Desk.of(document);
		this.readers.forEach((reader) -> reader.read(desk));
		desk.ledger().revise((draft) -> OwnersAside.in(desk, Margins.in(desk, draft)));
		desk.ledger().publish(desk.mentions(), desk.owners()::isGuess, found);
	}

}
