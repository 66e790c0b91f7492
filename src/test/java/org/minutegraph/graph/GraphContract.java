package org.minutegraph.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minutegraph.extraction.Statement;
import org.minutegraph.store.SharedGraph;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What holds of the graph whichever Neo4j it is in. */
abstract class GraphContract {

	private GraphUnderTest graph;

	/** The database to test against. */
	abstract Driver driver();

	@BeforeEach
	void empty() {
		SharedGraph.clean(driver());
		this.graph = new GraphUnderTest(driver());
	}

	@Test
	void exportsEachKindOfFactWithItsWords() {
		this.graph.load(Papers.minutes());
		assertThat(this.graph.export().lines()).contains(
				"""
						{"fact":"document","file":"wexley/minutes.txt","council":"Wexley City Council","body":"Lanes Committee","title":"Larks and Lanes","kind":"minutes","date":"2031-03-02","evidence":[{"document":"wexley/minutes.txt","start":0,"end":15,"quote":"Larks and Lanes"}]}""")
			.contains(
					"""
							{"fact":"role","person":"Ada Thornbury","title":"Chair","body":"Lanes Committee","status":"current","interim":false,"from":null,"to":null,"evidence":[{"document":"wexley/minutes.txt","start":27,"end":48,"quote":"Ada Thornbury chaired"}]}""")
			.contains(
					"""
							{"fact":"judgement","subject":"Mill Road School","subjectType":"school","outcome":"Good (inclusion)","date":"2030","inspector":"Ofsted","awaited":false,"evidence":[{"document":"wexley/minutes.txt","start":248,"end":277,"quote":"judged Good by Ofsted in 2030"}]}""")
			.contains(
					"""
							{"fact":"commitment","kind":"action","owners":["Rex Petrie"],"requestedBy":"Chair","text":"count the larks","due":"2031-05-01","about":["Mill Road School","verge fund"],"status":"open","asOf":null,"followedUpBy":[],"evidence":[{"document":"wexley/minutes.txt","start":158,"end":187,"quote":"Rex Petrie to count the larks"}]}""")
			.contains(
					"""
							{"fact":"link","from":"Wexley City Council","type":"CONTRACTS","to":"Larkfield Ltd","on":"verge contract","evidence":[{"document":"wexley/minutes.txt","start":293,"end":317,"quote":"holds the verge contract"}]}""")
			.contains(
					"""
							{"fact":"exchange","asker":"Rex Petrie","answerers":["Ada Thornbury"],"topic":"verges","evidence":[{"document":"wexley/minutes.txt","start":106,"end":148,"quote":"asked about verges. Ada Thornbury answered"}]}""")
			.contains(
					"""
							{"fact":"measure","value":"£2m","what":"verge fund","period":null,"subject":"verge fund","evidence":[{"document":"wexley/minutes.txt","start":339,"end":353,"quote":"£2m verge fund"}]}""")
			.anyMatch((line) -> line.startsWith(
					"""
							{"fact":"person","name":"Ada Thornbury","aliases":["Councillor Ada Thornbury"],"kinds":["councillor"],"evidence":["""))
			.anyMatch((line) -> line.startsWith("""
					{"fact":"body","name":"Ofsted","aliases":[],"kind":"regulator","evidence":["""))
			.noneMatch((line) -> line.startsWith("{\"fact\":\"role\",\"person\":\"Chair\""));
	}

	@Test
	void changesNothingWhenLoadedTwice() {
		this.graph.load(Papers.five());
		String once = this.graph.export();
		LoadResult again = this.graph.load(Papers.five());
		assertThat(again.unchanged()).hasSize(5);
		assertThat(again.added()).isEmpty();
		assertThat(again.changed()).isEmpty();
		assertThat(this.graph.export()).isEqualTo(once);
	}

	@Test
	void isTheSameInAnyOrder() {
		this.graph.load(Papers.five());
		String expected = this.graph.export();
		Random random = new Random(11);
		for (int i = 0; i < 20; i++) {
			SharedGraph.clean(driver());
			List<Paper> papers = new ArrayList<>(Papers.five());
			Collections.shuffle(papers, random);
			for (int from = 0; from < papers.size();) {
				int to = Math.min(papers.size(), from + 1 + random.nextInt(papers.size()));
				this.graph.load(papers.subList(from, to));
				from = to;
			}
			assertThat(this.graph.export()).isEqualTo(expected);
		}
	}

	@Test
	void movesEarlierFactsWhenALaterDocumentShedsLightOnThem() {
		this.graph.load(Papers.followUp());
		assertThat(this.graph.export()).contains("\"requestedBy\":\"Thornbury\"");
		this.graph.load(Papers.minutes());
		assertThat(this.graph.export()).contains("\"requestedBy\":\"Ada Thornbury\"")
			.doesNotContain("\"requestedBy\":\"Thornbury\"")
			.containsOnlyOnce("\"name\":\"Ada Thornbury\"");
	}

	@Test
	void statesALinkOfTwoDocumentsOnceWithTheWordsOfBoth() {
		this.graph.load(Papers.minutes(), Papers.followUp());
		assertThat(this.graph.export().lines().filter((line) -> line.contains("\"type\":\"INSPECTS\""))).singleElement()
			.asString()
			.contains("judged Good by Ofsted", "Ofsted will return");
	}

	@Test
	void replacesADocumentByItsNewVersion() {
		this.graph.load(Papers.elsewhere());
		this.graph.load(renamed("wexley/minutes.txt"));
		String alone = this.graph.export();
		SharedGraph.clean(driver());
		this.graph.load(Papers.elsewhere(), Papers.minutes());
		LoadResult result = this.graph.load(renamed("wexley/minutes.txt"));
		assertThat(result.changed()).containsExactly("wexley/minutes.txt");
		assertThat(this.graph.export()).isEqualTo(alone);
	}

	private static Paper renamed(String file) {
		Paper paper = new Paper(file, "A correction\nDee Lark saw it.");
		paper.person("Dee Lark");
		return paper;
	}

	@Test
	void takesOutWithADocumentWhatItAloneSupported() {
		this.graph.load(Papers.minutes(), Papers.followUp());
		String before = this.graph.export();
		this.graph.load(Papers.elsewhere(), Papers.note());
		LoadResult result = this.graph.remove("marrowby/minutes.txt", "note.txt", "no such.txt");
		assertThat(result.removed()).containsExactly("marrowby/minutes.txt", "note.txt");
		assertThat(this.graph.export()).isEqualTo(before);
		this.graph.remove("wexley/minutes.txt", "wexley/later.txt");
		assertThat(this.graph.export()).isEmpty();
		assertThat(this.graph.status().nodes().keySet()).containsOnly("Load");
	}

	@Test
	void goesOnAfterDyingAtAnyPoint() {
		this.graph.load(Papers.five());
		String expected = this.graph.export();
		SharedGraph.clean(driver());
		this.graph.load(Papers.note(), renamed("wexley/later.txt"));
		int deaths = 0;
		for (int last = 1;; last++) {
			AtomicInteger left = new AtomicInteger(last);
			Checkpoint dying = (place) -> {
				if (left.decrementAndGet() == 0) {
					throw new IllegalStateException("died at " + place);
				}
			};
			try {
				this.graph.load(Papers.five(), dying);
				break;
			}
			catch (IllegalStateException ex) {
				assertThat(ex).hasMessageStartingWith("died at");
				deaths++;
			}
		}
		assertThat(deaths).isGreaterThanOrEqualTo(4);
		assertThat(this.graph.export()).isEqualTo(expected);
	}

	@Test
	void finishesABrokenLoadAtTheNextStart() {
		this.graph.load(Papers.five());
		String expected = this.graph.export();
		SharedGraph.clean(driver());
		assertThatThrownBy(() -> this.graph.load(Papers.five(), (place) -> {
			if (place.equals("documents")) {
				throw new IllegalStateException("died");
			}
		})).hasMessage("died");
		assertThat(this.graph.status().unfinished()).isTrue();
		this.graph.loader(Checkpoint.NONE).afterSingletonsInstantiated();
		assertThat(this.graph.status().unfinished()).isFalse();
		assertThat(this.graph.export()).isEqualTo(expected);
	}

	@Test
	void letsLoadsWaitForEachOther() throws Exception {
		this.graph.load(Papers.five());
		String expected = this.graph.export();
		SharedGraph.clean(driver());
		List<Future<LoadResult>> loads = new ArrayList<>();
		try (ExecutorService loaders = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int i = 0; i < 8; i++) {
				loads.add(loaders.submit(() -> this.graph.load(Papers.five())));
			}
		}
		int added = 0;
		for (Future<LoadResult> load : loads) {
			added += load.get().added().size();
		}
		assertThat(added).isEqualTo(5);
		assertThat(this.graph.export()).isEqualTo(expected);
	}

	@Test
	void loadsTheRestWhenADocumentCanNotBeRead() {
		Incoming broken = new Incoming("broken.txt", () -> {
			throw new IllegalStateException("no such file");
		});
		Paper note = Papers.note();
		this.graph.load(note);
		List<String> heard = new ArrayList<>();
		LoadResult result = this.graph.loader(Checkpoint.NONE)
			.load(List.of(broken, note.incoming()),
					(done, total, current) -> heard.add(done + "/" + total + " " + current));
		assertThat(result.failed()).containsExactly(Map.entry("broken.txt", "no such file"));
		assertThat(result.unchanged()).containsExactly("note.txt");
		assertThat(heard).containsExactly("1/2 broken.txt", "2/2 note.txt");
	}

	@Test
	void keepsHostileNamesAsData() {
		String name = "'}) DETACH DELETE (n) //\" \\u0000`$rows";
		Paper paper = new Paper(name + ".txt", name + "\n" + name + " spoke.");
		int person = paper.person(name);
		paper.says(new Statement.Role(person, name, null, "current", false, null, null, paper.words(name + " spoke")));
		this.graph.load(Papers.note(), paper);
		assertThat(this.graph.status().documents()).isEqualTo(2);
		this.graph.remove(name + ".txt");
		assertThat(this.graph.status().documents()).isEqualTo(1);
	}

	@Test
	void countsWhatIsThere() {
		this.graph.load(Papers.five());
		GraphStatus status = this.graph.status();
		assertThat(status.documents()).isEqualTo(5);
		assertThat(status.nodes()).containsEntry("Commitment", 3L).containsEntry("Council", 2L);
		assertThat(status.relationships()).containsEntry("MADE_AT", 2L);
		assertThat(status.loads()).singleElement().returns(5L, GraphStatus.Load::added);
		assertThat(status.version()).startsWith("Neo4j");
	}

}
