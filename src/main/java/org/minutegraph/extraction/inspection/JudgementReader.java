package org.minutegraph.extraction.inspection;

import java.util.function.Consumer;

import org.minutegraph.extraction.Statement;
import org.minutegraph.extraction.cast.AnnotatedDocument;
import org.minutegraph.extraction.cast.StatementReader;
import org.minutegraph.extraction.language.Tokens;
import org.minutegraph.reading.Block.Kind;

/**
 * Finds the inspection results that a document states of schools, settings, services and
 * authorities: in tables, in running text, and those still awaited.
 */
public final class JudgementReader implements StatementReader {

	@Override
	public void read(AnnotatedDocument document, Consumer<Statement> found) {
		Inspectorates inspectorates = new Inspectorates(document);
		InspectionDates dates = new InspectionDates(document);
		InspectionReport report = InspectionReport.of(document, dates);
		JudgedSubjects subjects = new JudgedSubjects(document, report);
		Verdicts verdicts = new Verdicts();
		new OutcomeTables(document, inspectorates, dates, subjects, verdicts).read();
		ResultLeads leads = new ResultLeads(document, inspectorates, dates, subjects);
		InspectedTables inspected = new InspectedTables(document, inspectorates, dates, leads, verdicts);
		AreaTables areas = new AreaTables(document, inspectorates, dates, subjects, leads, verdicts);
		AreaCards cards = new AreaCards(document, inspectorates, report, subjects, leads, verdicts);
		GradeGroups groups = new GradeGroups(document, inspectorates, subjects, leads, verdicts);
		OutcomeProse prose = new OutcomeProse(inspectorates, dates, subjects, verdicts, report);
		AwaitedOutcomes awaited = new AwaitedOutcomes(inspectorates, dates, subjects, verdicts);
		for (Tokens tokens : document.tokens()) {
			boolean tabled = inspected.read(tokens) || groups.read(tokens) || areas.read(tokens) || cards.read(tokens);
			if (!tabled && !tokens.block().is(Kind.ROW)) {
				prose.read(tokens);
				awaited.read(tokens);
			}
		}
		verdicts.tell(found);
		if (report.subject() != null && !verdicts.areOf(report.subject(), report.date())) {
			new InspectionVisits(document, found).read(report.subject());
		}
		document.cast()
			.council()
			.filter((council) -> report.subject() == null && !verdicts.areOf(council, null))
			.ifPresent((council) -> new InspectionVisits(document, found).tell(council));
	}

}
