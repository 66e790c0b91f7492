package org.minutegraph.web.page;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.minutegraph.web.page.Timeline.Frame;
import org.minutegraph.web.page.Timeline.Label;
import org.minutegraph.web.page.Timeline.Mark;
import org.minutegraph.web.page.Timeline.Result;

import static org.assertj.core.api.Assertions.assertThat;

class TimelineTests {

	private static final Frame FRAME = new Frame(0, 100, 120, 0, 60);

	@Test
	void setsBetterGradesHigherAndLaterOnesFurtherRight() {
		Timeline drawn = drawn(result("Inadequate", "2014-01"), result("Good", "2017-12"));
		Mark first = drawn.marks().getFirst();
		Mark last = drawn.marks().getLast();
		assertThat(first.y()).isEqualTo(60);
		assertThat(last.y()).isEqualTo(20);
		assertThat(first.x()).isLessThan(last.x());
		assertThat(drawn.line()).isEqualTo(first.x() + "," + first.y() + " " + last.x() + "," + last.y());
	}

	@Test
	void putsSatisfactoryWhereRequiresImprovementCameToStand() {
		Timeline drawn = drawn(result("Satisfactory", "2011"), result("Requires improvement", "2013"));
		assertThat(drawn.marks()).extracting(Mark::y).containsOnly(40.0);
		assertThat(drawn.eras()).extracting(Label::text).containsExactly("“requires improvement” for “satisfactory”");
	}

	@Test
	void joinsNoGradesOfDifferentScales() {
		Timeline drawn = drawn(result("Good", "2019"),
				new Result("Strong standard", "2026-01", "inclusion", false, null));
		assertThat(drawn.line()).isEqualTo(drawn.marks().getFirst().x() + ",20.0");
		assertThat(drawn.marks().getLast().kind()).isEqualTo("card1 area");
		assertThat(drawn.marks().getLast().y()).isEqualTo(15);
		assertThat(drawn.eras()).extracting(Label::text).containsExactly("no overall grade", "report cards");
	}

	@Test
	void keepsWhatIsAwaitedOpenAndBesideTheYears() {
		Timeline drawn = drawn(result("Good", "2015"), new Result("awaited", "", null, true, null));
		assertThat(drawn.marks().getLast()).extracting(Mark::kind, Mark::x).containsExactly("awaited", 120.0);
		assertThat(drawn.said()).isEqualTo("Good, 2015; result awaited");
	}

	@Test
	void drawsWithoutAnyDate() {
		Timeline drawn = drawn(result("Outstanding", ""));
		assertThat(drawn.marks()).extracting(Mark::x).containsExactly(120.0);
		assertThat(drawn.years()).isEmpty();
		assertThat(drawn.said()).isEqualTo("Outstanding, no date stated");
	}

	private static Timeline drawn(Result... results) {
		return Timeline.of(List.of(results), Span.of(List.of(results).stream().map(Result::date).toList()), FRAME);
	}

	private static Result result(String outcome, String date) {
		return new Result(outcome, date, null, false, null);
	}

}
