package org.minutegraph.reading;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LayoutTests {

	@Test
	void joinsWrappedLinesAndMendsSplitWords() {
		assertThat(texts("""
				The Working Party had looked at the footpath beside the old mill and found that the commit-
				ment of the landowner was real. It asked that the multi-
				agency meeting be held soon, as the last multi-agency one had been.
				""")).singleElement()
			.asString()
			.contains("the commitment of the landowner")
			.contains("the multi-agency meeting")
			.doesNotContain("-ment");
	}

	@Test
	void joinsAttendanceOverWrappedLines() {
		assertThat(texts("""
				PRESENT: Councillors A Thistlewood (Chair), B Quennell, C Rooksby,
				D Marchmont, Mrs E Tallantire and
				F Underhay.

				Apologies were received from G Vickerstaff.
				""")).containsExactly(
				"PRESENT: Councillors A Thistlewood (Chair), B Quennell, C Rooksby, D Marchmont, Mrs E Tallantire and F Underhay.",
				"Apologies were received from G Vickerstaff.");
	}

	@Test
	void givesLabelThatStandsAloneToTheTextAfterIt() {
		List<Block> blocks = Layout.of("""
				The Board agreed to:

				(a)

				buy a boat;

				(b)

				sell the pier.
				""");
		assertThat(blocks).extracting(Block::label).containsExactly(null, "(a)", "(b)");
		assertThat(blocks).extracting(Block::lead).containsExactly(-1, 0, 0);
		assertThat(blocks.get(1).text()).isEqualTo("buy a boat;");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "76. DECLARATIONS | 76.", "84/17 Bus shelters | 84/17",
			"FGB 12/2021 Safeguarding | FGB 12/2021", "2.1 Adoption | 2.1", "3. **Finance** | 3." })
	void readsNumberedHeading(String line, String label) {
		Block heading = Layout.of(line + "\n\nThe Bursar spoke about it for some time.\n").getFirst();
		assertThat(heading.kind()).isEqualTo(Block.Kind.HEADING);
		assertThat(heading.label()).isEqualTo(label);
	}

	@ParameterizedTest
	@CsvSource({ "12 March 2021 was fixed for it.", "7.30 pm on the usual day", "2018/19 budget was set",
			"J. Ackerley chaired the meeting" })
	void takesNoDateTimeOrInitialForLabel(String line) {
		assertThat(Layout.of(line + "\n").getFirst().label()).isNull();
	}

	@Test
	void nestsItemsUnderTheirLeads() {
		List<Block> blocks = Layout.of("""
				It was resolved that:
				1. the Clerk write to:
				(a) the county;
				(b) the diocese;
				2. the hall be let.
				""");
		assertThat(blocks).extracting(Block::level).containsExactly(0, 1, 2, 2, 1);
		assertThat(blocks).extracting(Block::lead).containsExactly(-1, 0, 1, 1, 0);
	}

	@Test
	void keepsHeadingsByLevel() {
		List<Block> blocks = Layout.of("""
				# Minutes
				## 1. Roads
				Nothing was said about the roads this time.
				## 2. Trees
				A lime had fallen across the lane.
				""");
		assertThat(blocks).extracting(Block::heading).containsExactly(-1, 0, 1, 0, 3);
	}

	@Test
	void readsTablesOfTabsPipesAndColumns() {
		assertThat(texts("Task\tOwner\nMend gate\tAda Birdsall\n")).containsExactly("Task\tOwner",
				"Mend gate\tAda Birdsall");
		assertThat(texts("| Task | Owner |\n|---|---|\n| Mend gate | Ada Birdsall |\n")).containsExactly("Task\tOwner",
				"Mend gate\tAda Birdsall");
		assertThat(texts("""
				School            Before                 Now
				Elm Grove         Requires improvement   Good (May
				                  (June 2013)            2016)
				Oak Street        Good                   Awaited
				""")).containsExactly("School\tBefore\tNow",
				"Elm Grove\tRequires improvement (June 2013)\tGood (May 2016)", "Oak Street\tGood\tAwaited");
	}

	@Test
	void beginsRowWithTitledName() {
		assertThat(texts("""
				GP        Mr Graham Plumley     Deputy Headteacher
				VC        Mrs Val Coombes       School Business Manager
				          Ms Jo Ash             Clerk to Governors (Wendle
				                                Council Services)
				""")).containsExactly("GP\tMr Graham Plumley\tDeputy Headteacher",
				"VC\tMrs Val Coombes\tSchool Business Manager",
				"\tMs Jo Ash\tClerk to Governors (Wendle Council Services)");
	}

	@Test
	void keepsOwnerAtTheLineEndApart() {
		assertThat(texts("The lamp outside the forge had been out since Candlemas.\t\t\tClerk\n"))
			.containsExactly("The lamp outside the forge had been out since Candlemas.\tClerk");
	}

	@Test
	void splitsListsThatRunOn() {
		List<Block> blocks = Layout.of("""
				12/18 Village Pond The Clerk listed what was wrong: • The sluice leaks badly. • Ducks have gone.
				13/18 Hedges It was agreed that i. the hedge be cut by May ii. Mr Yarrow be thanked.
				""");
		assertThat(blocks).extracting(Block::text)
			.startsWith("Village Pond", "The Clerk listed what was wrong:", "The sluice leaks badly.",
					"Ducks have gone.");
		assertThat(blocks.get(2).lead()).isEqualTo(1);
	}

	@Test
	void splitsHeadingInCapitalsFromItsParagraph() {
		assertThat(texts("4\\. PUBLIC FORUM A resident asked who sweeps Tanner's Row.\n"))
			.containsExactly("PUBLIC FORUM", "A resident asked who sweeps Tanner's Row.");
	}

	@Test
	void dropsPageNumbersAndRunningHeads() {
		String page = "Report of the Harbour Panel    Page %d of 3\n";
		assertThat(texts("The quay needs dredging, the Harbour Master told members, and that before the\n\n"
				+ page.formatted(1) + "\nspring tides come.\n\n" + page.formatted(2) + "\nIt was noted.\n"))
			.containsExactly(
					"The quay needs dredging, the Harbour Master told members, and that before the spring tides come.",
					"It was noted.");
	}

	@Test
	void takesMarkdownOutButKeepsFootnoteMarks() {
		assertThat(texts("**Acti**on: *Zoë* to [write](http://example.org) a\\_b. Good (2012)*\n"))
			.containsExactly("Action: Zoë to write a_b. Good (2012)*");
	}

	@Test
	void givesTitleAndDateOfFrontMatter() {
		List<Block> blocks = Layout
			.of("---\ntitle: \"June meeting\"\ndate: 2020-06-01\ntags: x\n---\nAll well here.\n");
		assertThat(blocks).extracting(Block::label).containsExactly("title", "date", null);
		assertThat(blocks).extracting(Block::text).containsExactly("June meeting", "2020-06-01", "All well here.");
	}

	@Test
	void keepsFootnoteOfTableAsParagraph() {
		Block note = Layout.of("School\tOutcome\nElm Grove\tGood*\n\n* As Elm Lane School\n").getLast();
		assertThat(note.kind()).isEqualTo(Block.Kind.PARAGRAPH);
		assertThat(note.text()).isEqualTo("* As Elm Lane School");
	}

	@Test
	void foldsTornAndSpacedWords() {
		assertThat(texts("District\tBorough o\tf Wexcombe\n")).containsExactly("District Borough of Wexcombe");
	}

	private static List<String> texts(String text) {
		return Layout.of(text).stream().map(Block::text).toList();
	}

}
