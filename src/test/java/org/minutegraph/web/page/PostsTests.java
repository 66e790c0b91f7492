package org.minutegraph.web.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.minutegraph.question.Answer;
import org.minutegraph.question.Row;
import org.minutegraph.web.page.Posts.Bar;

import static org.assertj.core.api.Assertions.assertThat;

class PostsTests {

	@Test
	void drawsAPostAsLongAsItIsStated() {
		Posts posts = Objects
			.requireNonNull(Posts.of(answer(row("Clerk", "2014-01", "2018-01", "2016-03-01", "2016-03-01")), "post"));
		Bar bar = posts.bars().getFirst();
		assertThat(bar.kind()).isEqualTo("stated");
		assertThat(bar.width()).isGreaterThan(300);
		assertThat(posts.said()).isEqualTo("Ada Brisk, Clerk, from January 2014 to January 2018");
	}

	@Test
	void drawsAPostThatIsOnlyNamedOverItsDocuments() {
		Posts posts = Objects
			.requireNonNull(Posts.of(answer(row("Clerk", "", "", "2016-03-01", "2017-03-01")), "person"));
		assertThat(posts.bars()).singleElement().extracting(Bar::kind, Bar::text).containsExactly("named", "Ada Brisk");
	}

	@Test
	void endsAPostThatWasLeftBeforeTheDocumentSpeaksOfIt() {
		Posts posts = Objects
			.requireNonNull(Posts.of(answer(row("Clerk", "", "2012", "2016-03-01", "2016-03-01")), "post"));
		assertThat(posts.bars()).singleElement().satisfies((bar) -> assertThat(bar.width()).isPositive());
	}

	@Test
	void drawsNothingWithoutADate() {
		assertThat(Posts.of(answer(row("Clerk", "", "", "", "")), "post")).isNull();
	}

	private static Answer answer(Row... rows) {
		return new Answer("office-holders", "", Map.of(), List.of(), List.of(), List.of(rows), null,
				new Answer.Searched(1, List.of(), null, null, 0));
	}

	private static Row row(String post, String from, String to, String first, String last) {
		return new Row(new HashMap<>(
				Map.of("person", "Ada Brisk", "post", post, "from", from, "to", to, "first", first, "last", last)),
				List.of());
	}

}
