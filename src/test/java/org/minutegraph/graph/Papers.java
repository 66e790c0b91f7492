package org.minutegraph.graph;

import java.util.List;
import java.util.Set;

import org.minutegraph.extraction.Entity.Kind;
import org.minutegraph.extraction.Statement;

/** Five made-up documents of two councils that shed light on one another. */
final class Papers {

	private Papers() {
	}

	static List<Paper> five() {
		return List.of(minutes(), followUp(), report(), elsewhere(), note());
	}

	/** Everything that a graph can hold. */
	static Paper minutes() {
		return minutes("Larks and Lanes");
	}

	/** The same under another title. */
	static Paper minutes(String title) {
		Paper paper = new Paper("wexley/minutes.txt", title + "\n" + """
				Councillor Ada Thornbury chaired the Lanes Committee of Wexley City Council \uD83D\uDC26.
				Rex Petrie asked about verges. Ada Thornbury answered.
				ACTION: Rex Petrie to count the larks by 2031-05-01, as the Chair had asked.
				Mill Road School was judged Good by Ofsted in 2030.
				Larkfield Ltd holds the verge contract for three years.
				The £2m verge fund rose by 5%.""").council("Wexley City Council")
			.body("Lanes Committee")
			.date("2031-03-02");
		int ada = paper.person("Ada Thornbury", "Councillor Ada Thornbury");
		int col = paper.entity(Kind.PERSON, "Rex Petrie", Set.of("officer"));
		int chair = paper.entity(Kind.POST, "Chair", Set.of());
		int ofsted = paper.entity(Kind.BODY, "Ofsted", Set.of("regulator"));
		int school = paper.entity(Kind.SCHOOL, "Mill Road School", Set.of());
		int larkfield = paper.entity(Kind.BODY, "Larkfield Ltd", Set.of("company"));
		int fund = paper.entity(Kind.PROGRAMME, "verge fund", Set.of());
		paper
			.says(new Statement.Role(ada, "Chair", 1, "current", false, null, null,
					paper.words("Ada Thornbury chaired")))
			.says(new Statement.Attendance(ada, "present", paper.words("Ada Thornbury")))
			.says(new Statement.Presentation(col, title, paper.words("Rex Petrie asked")))
			.says(new Statement.Exchange(col, List.of(ada), "verges",
					paper.words("asked about verges. Ada Thornbury answered")))
			.says(new Statement.Commitment("action", List.of(col), chair, "count the larks", "2031-05-01", "open",
					List.of(school, fund), paper.words("Rex Petrie to count the larks")))
			.says(new Statement.Judgement(school, "Good", "inclusion", "2030", "Ofsted", false,
					paper.words("judged Good by Ofsted in 2030")))
			.says(new Statement.Link(ofsted, "INSPECTS", school, null, paper.words("judged Good by Ofsted")))
			.says(new Statement.ContractAward(0, larkfield, "verge contract", "three years", null, null,
					paper.words("holds the verge contract")))
			.says(new Statement.Measure("£2m", 2e6, "GBP", "verge fund", null, null, fund,
					paper.words("£2m verge fund")));
		return paper;
	}

	static Paper followUp() {
		Paper paper = new Paper("wexley/later.txt", """
				Matters arising
				Cllr Thornbury of Wexley agreed that R. Petrie would count again.
				Ofsted will return to Mill Road School.""").council("Wexley").date("2031-06-01");
		int ada = paper.person("Thornbury", "Cllr Thornbury");
		int col = paper.person("R. Petrie");
		int ofsted = paper.entity(Kind.BODY, "Ofsted", Set.of());
		int school = paper.entity(Kind.SCHOOL, "Mill Road School", Set.of());
		return paper
			.says(new Statement.Commitment("commitment", List.of(col), ada, "count again", null, "open", List.of(),
					paper.words("R. Petrie would count again")))
			.says(new Statement.Link(ofsted, "INSPECTS", school, null, paper.words("Ofsted will return")));
	}

	static Paper report() {
		Paper paper = new Paper("wexley/report.txt", """
				Verges
				Ada Thornbury and Rex Petrie walked the lanes.
				The Clerk will write.""");
		paper.person("Ada Thornbury");
		paper.person("Rex Petrie");
		int clerk = paper.entity(Kind.POST, "Clerk", Set.of());
		return paper.says(new Statement.Commitment("commitment", List.of(clerk), null, "write", null, "open", List.of(),
				paper.words("The Clerk will write")));
	}

	static Paper elsewhere() {
		Paper paper = new Paper("marrowby/minutes.txt", """
				Other lanes
				Ada Thornbury of Marrowby Council told the Lanes Committee about Ofsted and Larkfield.""")
			.council("Marrowby Council")
			.body("Lanes Committee")
			.date("2031-03-02");
		int ada = paper.person("Ada Thornbury");
		paper.entity(Kind.BODY, "Ofsted", Set.of("regulator"));
		int larkfield = paper.entity(Kind.BODY, "Larkfield", Set.of("company"));
		return paper
			.says(new Statement.Link(ada, "LEADS", larkfield, "lanes", paper.words("Ada Thornbury of Marrowby")));
	}

	static Paper note() {
		Paper paper = new Paper("note.txt", """
				A note
				Thornbury saw a lark.""");
		paper.person("Thornbury");
		return paper;
	}

}
