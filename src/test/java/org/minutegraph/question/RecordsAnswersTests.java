package org.minutegraph.question;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.minutegraph.graph.Incoming;
import org.minutegraph.graph.LoadListener;
import org.minutegraph.graph.Loader;
import org.minutegraph.source.Sources;
import org.minutegraph.store.EmbeddedGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * What each question answers from the real records, where they lie beside the project:
 * names, dates and counts that somebody has looked up in them.
 */
@EmbeddedGraph
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "minutegraph.questions.time-limit=60s")
class RecordsAnswersTests {

	private static final Path RECORDS = Path.of("../shared/seeds");

	/**
	 * A question with its parameters, a column, and what stands in its rows, maybe among
	 * others; "=": nothing else.
	 */
	private static final String ANSWERS = """
			asked-and-answered | person=Nadia Taylor | asker | = Nadia Taylor
			asked-and-answered | person=Nadia Taylor | answerers | Steve Miley; Sue Fennimore
			asked-and-answered | person=Matt Jenkins | answerers | Jan Parnell
			asked-and-answered | topic=transition | asker | Lucy Richardson
			awaited-results | at=2016-06 | school | = Phoenix High School
			best-connected | limit=1 | who | = Medway Council
			commitments | person=Jan Parnell;kind=action | due | = next meeting
			commitments | document=Priorities;kind=action | owners | Jan Parnell; Steve Miley
			commitments | body=Medway Council;from=2017;to=2017 | due | 2018-03-31; 2017-09
			contracts | | supplier | CT Plus; Eden
			contracts | supplier=CT Plus | term | = three years
			contracts | about=meals | extension | two years
			council-network | council=Medway | to | Corporate Parenting Board; Health and Wellbeing Board; Youth Justice Board
			funding | from=Medway Council | funded | Duke of Edinburgh Award Scheme
			figures | what=NEET | comparator | target
			inspection-history | school=All Saints Primary | date | = 2011-07; 2016-04
			inspection-history | school=All Saints Primary | outcome | = Good
			inspection-history | school=Ark Swift Primary Academy | outcome | = Good; Inadequate
			inspection-history | school=Ark Swift Primary Academy | date | = 2012-10; 2016-05
			inspection-history | school=Canberra Primary School | school | = Ark Swift Primary Academy
			inspection-history | school=Holy Cross Primary | date | = 2013-10; 2015-11
			inspection-history | school=Phoenix High School | outcome | = Requires improvement; awaited
			inspection-history | school=Sir John Lillie Primary | date | = 2013-11; 2016-05
			membership | member=Andrew Mackness | of | Community Safety Partnership; Health and Wellbeing Board
			mentions | of=Kim Dero | times | = 1
			network | around=Youth Justice Board | from | Medway Council
			office-holders | post=director children's services | person | Clare Chamberlain; Steve Miley
			office-holders | person=Ian Heggs | post | Director of Education
			office-holders | person=Andrew Mackness | post | Chair
			open-commitments | at=2019-12;body=Medway Council | due | 2018-03-31
			partners | with=Medway Council | partner | Kent; Bexley; Medway Clinical Commissioning Group; Youth Justice Board
			passages | words=tri-borough arrangements | council | = London Borough of Hammersmith & Fulham
			paths | from=Jan Parnell;to=Kim Dero | path | 1
			promised-to-schools | council=Hammersmith | school | Sulivan Primary School; William Morris
			risers-and-fallers | way=up | school | = Ark Swift Primary Academy; Holy Cross Primary; Sir John Lillie Primary
			risers-and-fallers | way=same | school | = All Saints Primary
			school-surroundings | school=Queen's Manor Primary School | said | 2016-06-13
			schools | council=Hammersmith | school | Jack Tizard; Phoenix High School; William Morris
			what-changed | | added | = 5
			""";

	/** Asked of what these records do not say. */
	private static final List<String> NOTHING = List.of("attendance | body=Medway Council",
			"follow-ups | person=Jan Parnell", "shared-partners | one=Medway Council;other=Plymouth City Council",
			"risers-and-fallers | way=down");

	@TestFactory
	Stream<DynamicTest> answersFromTheRecords(@Autowired Loader loader, @Autowired Questions questions) {
		assumeThat(RECORDS).as("the records lie beside the project").matches(Files::isDirectory);
		loader.load(Sources.at(List.of(RECORDS))
			.files()
			.stream()
			.map((file) -> new Incoming(file.name(), file::read))
			.toList(), LoadListener.SILENT);
		Stream<DynamicTest> answers = ANSWERS.lines()
			.map((line) -> DynamicTest.dynamicTest(line, () -> assertAnswers(questions, line.split(" *\\| *"))));
		Stream<DynamicTest> nothing = NOTHING.stream()
			.map((line) -> DynamicTest.dynamicTest(line,
					() -> assertThat(ask(questions, line.split(" *\\| *")).rows()).isEmpty()));
		return Stream.concat(answers, nothing);
	}

	private static void assertAnswers(Questions questions, String[] line) {
		Answer answer = ask(questions, line);
		if (!line[0].equals("what-changed")) {
			assertThat(answer.rows()).allMatch((row) -> !row.evidence().isEmpty());
		}
		TreeSet<String> found = answer.rows()
			.stream()
			.flatMap((row) -> values(row.values().get(line[2])))
			.collect(Collectors.toCollection(TreeSet::new));
		String[] expected = line[3].replaceFirst("^= ", "").split("; ");
		if (line[3].startsWith("= ")) {
			assertThat(found).containsExactlyInAnyOrder(expected);
		}
		else {
			assertThat(found).contains(expected);
		}
	}

	private static Stream<String> values(Object value) {
		return (value instanceof Collection<?> several) ? several.stream().map(String::valueOf)
				: Stream.ofNullable(value).map(String::valueOf);
	}

	private static Answer ask(Questions questions, String[] line) {
		Map<String, String> given = Arrays.stream(line[1].split(";"))
			.filter((pair) -> !pair.isBlank())
			.collect(Collectors.toMap((pair) -> pair.split("=")[0], (pair) -> pair.split("=")[1]));
		return questions.ask(line[0], given);
	}

}
