package org.minutegraph.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.minutegraph.directory.Bodies;
import org.minutegraph.directory.Body;
import org.minutegraph.directory.People;
import org.minutegraph.directory.Person;
import org.minutegraph.directory.School;
import org.minutegraph.directory.Schools;
import org.minutegraph.question.Questions;
import org.minutegraph.question.Thing;
import org.minutegraph.web.page.Section.Plan;

/** The pages of single people, bodies, schools, services and programmes. */
@Controller
final class ProfilesController {

	private static final Plan MENTIONS = new Plan("Named in", "mentions", "of");

	private static final List<Plan> PERSON = List.of(new Plan("Posts", "office-holders", "person"),
			new Plan("Is bound to", "commitments", "person"), new Plan("Has asked for", "commitments", "requester"),
			new Plan("Questions and answers", "asked-and-answered", "person"),
			new Plan("Sits on", "membership", "member"), new Plan("Spoke on", "who-spoke", "person"),
			new Plan("Meetings", "attendance", "person"), new Plan("Relations", "partners", "with"), MENTIONS);

	private static final List<Plan> BODY = List.of(new Plan("Is bound to", "commitments", "body"),
			new Plan("Has asked for", "commitments", "requester"), new Plan("Works with", "partners", "with"),
			new Plan("Posts", "office-holders", "body"), new Plan("Members and parts", "membership", "of"),
			new Plan("Belongs to", "membership", "member"), new Plan("Contracts awarded", "contracts", "client"),
			new Plan("Contracts won", "contracts", "supplier"), new Plan("Figures", "figures", "about"), MENTIONS);

	private static final List<Plan> SCHOOL = List.of(new Plan("Inspections", "inspection-history", "school"),
			new Plan("Promises to it and by it", "commitments", "school"), new Plan("Works with", "partners", "with"),
			new Plan("Posts", "office-holders", "body"), new Plan("Figures", "figures", "about"), MENTIONS);

	private static final List<Plan> SERVICE = List.of(new Plan("Inspections", "inspection-history", "school"),
			new Plan("Promises to it and by it", "commitments", "service"), new Plan("Works with", "partners", "with"),
			new Plan("People and parts", "membership", "of"), new Plan("Figures", "figures", "about"), MENTIONS);

	private static final List<Plan> PROGRAMME = List.of(new Plan("Promises about it", "commitments", "programme"),
			new Plan("Who works on it", "partners", "with"), new Plan("Who leads it", "membership", "of"),
			new Plan("Money", "funding", "to"), new Plan("Figures", "figures", "about"), MENTIONS);

	private final Questions questions;

	private final People people;

	private final Bodies bodies;

	private final Schools schools;

	ProfilesController(Questions questions, People people, Bodies bodies, Schools schools) {
		this.questions = questions;
		this.people = people;
		this.bodies = bodies;
		this.schools = schools;
	}

	@GetMapping("/people/{id}")
	String person(@PathVariable String id, Model model) {
		Person person = this.people.findById(id).orElseThrow(() -> missing("person"));
		model.addAttribute("posts", posts(person));
		model.addAttribute("drawn", drawn("person", id, "post"));
		return show(model, new Profile(person.name(), String.join(", ", person.kinds()).replace("other", "person"),
				person.aliases(), List.of()), PERSON, "/people/" + id);
	}

	@GetMapping("/bodies/{id}")
	String body(@PathVariable String id, Model model) {
		Body body = this.bodies.findById(id).orElseThrow(() -> missing("body"));
		model.addAttribute("drawn", drawn("body", id, "person"));
		return show(model,
				new Profile(body.name(), (body.kind() != null) ? body.kind() : "body", body.aliases(), List.of()), BODY,
				id);
	}

	@GetMapping("/schools/{id}")
	String school(@PathVariable String id, Model model) {
		School school = this.schools.findById(id).orElseThrow(() -> missing("school"));
		model.addAttribute("inspections",
				Inspections.of(new Thing(id, "School", school.name(), null),
						this.questions.ask("inspection-history", Map.of("school", id, "limit", "200")),
						this.questions.ask("school-surroundings", Map.of("school", id, "limit", "200"))));
		return show(model, new Profile(school.name(), "school", school.aliases(), school.formerNames()), SCHOOL,
				"/schools/" + id);
	}

	@GetMapping("/services/{id}")
	String service(@PathVariable String id, Model model) {
		return show(model, named(id, "Service"), SERVICE, "/services/" + id);
	}

	@GetMapping("/programmes/{id}")
	String programme(@PathVariable String id, Model model) {
		return show(model, named(id, "Programme"), PROGRAMME, "/programmes/" + id);
	}

	private @Nullable Posts drawn(String parameter, String id, String column) {
		return Posts.of(this.questions.ask("office-holders", Map.of(parameter, id, "limit", "40")), column);
	}

	/** Posts that documents call current, and none calls past or incoming, in words. */
	private static List<String> posts(Person person) {
		return person.roles()
			.stream()
			.filter((post) -> person.roles()
				.stream()
				.noneMatch(
						(other) -> other.title().equalsIgnoreCase(post.title()) && !other.status().equals("current")))
			.map((post) -> post.bodies()
				.stream()
				.findFirst()
				.map((body) -> post.title() + ", " + body.name())
				.orElse(post.title()))
			.distinct()
			.sorted()
			.toList();
	}

	private Profile named(String id, String label) {
		Thing thing = this.questions.thing(id, label).orElseThrow(() -> missing(label.toLowerCase(Locale.ROOT)));
		return new Profile(thing.name(), label.toLowerCase(Locale.ROOT), List.of(), List.of());
	}

	private String show(Model model, Profile profile, List<Plan> plans, String link) {
		String id = link.substring(link.lastIndexOf('/') + 1);
		model.addAttribute("profile", profile);
		model.addAttribute("id", id);
		model.addAttribute("sections", Section.of(this.questions, plans,
				new Thing(id, profile.kind(), profile.name(), link), profile.formerNames()));
		return "profile";
	}

	private static MissingPageException missing(String what) {
		return new MissingPageException("There is no such " + what
				+ " in the documents that are loaded. It may have gone with a document; search for the name.");
	}

	/**
	 * Head of a page.
	 *
	 * @param kind what it is, in lower case
	 * @param aliases other forms of the name
	 * @param formerNames earlier names
	 */
	record Profile(String name, String kind, List<String> aliases, List<String> formerNames) {

		/** Other names that tell more than the name does. */
		public List<String> others() {
			return this.aliases.stream()
				.filter((alias) -> Stream.of("the ", "The ").noneMatch(alias::startsWith))
				.toList();
		}

	}

}
