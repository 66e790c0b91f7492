package org.minutegraph.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.minutegraph.extraction.Statement.Link;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.EntityReader;
import org.minutegraph.extraction.cast.StatementReader;
import org.minutegraph.extraction.commitment.Commitments;
import org.minutegraph.extraction.commitment.Exchanges;
import org.minutegraph.extraction.inspection.InspectedAuthority;
import org.minutegraph.extraction.inspection.InspectedNames;
import org.minutegraph.extraction.inspection.InspectionTitles;
import org.minutegraph.extraction.inspection.JudgementReader;
import org.minutegraph.extraction.inspection.SchoolNumberReader;
import org.minutegraph.extraction.link.LinkReader;
import org.minutegraph.extraction.measure.MeasureReader;
import org.minutegraph.extraction.name.AcronymBodies;
import org.minutegraph.extraction.name.AffiliatedBodies;
import org.minutegraph.extraction.name.AppositionReader;
import org.minutegraph.extraction.name.ContextNameReader;
import org.minutegraph.extraction.name.HeadedNotes;
import org.minutegraph.extraction.name.KnownNameReader;
import org.minutegraph.extraction.name.NameReader;
import org.minutegraph.extraction.name.PayeeReader;
import org.minutegraph.extraction.name.LayBodies;
import org.minutegraph.extraction.name.OrganisationColumns;
import org.minutegraph.extraction.name.OwnBodies;
import org.minutegraph.extraction.name.ReferenceReader;
import org.minutegraph.extraction.name.SchoolLists;
import org.minutegraph.extraction.name.SchoolsLikePeople;
import org.minutegraph.extraction.name.SmallNames;
import org.minutegraph.extraction.name.TitledReader;
import org.minutegraph.extraction.name.TornNames;
import org.minutegraph.extraction.name.UnnamedBodies;
import org.minutegraph.extraction.person.AffiliationReader;
import org.minutegraph.extraction.person.AppointmentReader;
import org.minutegraph.extraction.person.AttendanceReader;
import org.minutegraph.extraction.person.ColumnBodies;
import org.minutegraph.extraction.person.ColumnPosts;
import org.minutegraph.extraction.person.DirectedUnits;
import org.minutegraph.extraction.person.PersonKinds;
import org.minutegraph.extraction.person.PersonReader;
import org.minutegraph.extraction.person.PoliceRanks;
import org.minutegraph.extraction.person.Portfolios;
import org.minutegraph.extraction.person.PostReferenceReader;
import org.minutegraph.extraction.person.RoleReader;
import org.minutegraph.extraction.person.TornRosters;
import org.minutegraph.reading.Document;

/**
 * Reads a document: first who and what is named, then what is said of them. Stateless and
 * safe for use by several threads.
 */
public final class Extractor {

	private final List<EntityReader> entityReaders = List.of(new InspectionTitles(), new NameReader(), new TornNames(),
			new InspectedAuthority(), new SchoolLists(), new PersonReader(), new SchoolsLikePeople(),
			new ColumnBodies(), new AffiliatedBodies(), new TitledReader(), new AppositionReader(),
			new ContextNameReader(), new PayeeReader(), new OrganisationColumns(), new InspectedNames(),
			new AffiliationReader(), new SmallNames(), new KnownNameReader(), new AcronymBodies(), new OwnBodies(),
			new LayBodies(), new HeadedNotes(), new UnnamedBodies(), new ReferenceReader(), new AppointmentReader(),
			new PoliceRanks(), new ColumnPosts(), new DirectedUnits(), new Portfolios(), new PostReferenceReader(),
			new PersonKinds());

	private final List<StatementReader> statementReaders = List.of(new RoleReader(), new TornRosters(),
			new AttendanceReader(), new Commitments(), new Exchanges(), new MeasureReader(), new JudgementReader(),
			new LinkReader(), new SchoolNumberReader());

	/**
	 * Reads everything that a document states.
	 * @param document as read
	 * @return entities and statements with their exact places
	 */
	public Findings extract(Document document) {
		if (RegisterReader.reads(document)) {
			return RegisterReader.read(document);
		}
		AnnotatedDocument annotated = annotate(document);
		List<Statement> statements = new ArrayList<>();
		this.statementReaders.forEach((reader) -> reader.read(annotated, statements::add));
		Set<List<Object>> links = new HashSet<>();
		statements.removeIf((statement) -> statement instanceof Link link
				&& !links.add(Arrays.asList(link.from(), link.type(), link.to(), link.on())));
		statements.sort(Comparator.comparing((statement) -> statement.evidence().spans().getFirst()));
		Findings.About about = new AboutReader().read(annotated);
		statements.replaceAll((statement) -> DeadlineYears.completed(statement, about.date()));
		return new Findings(about, annotated.cast().entities(), List.copyOf(statements));
	}

	/** A document with all who are named in it. */
	AnnotatedDocument annotate(Document document) {
		AnnotatedDocument annotated = AnnotatedDocument.of(document);
		this.entityReaders.forEach((reader) -> reader.read(annotated));
		return annotated;
	}

}
