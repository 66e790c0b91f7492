package org.minutegraph.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Entity;
import org.minutegraph.extraction.Evidence;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whom a document names, while reviewers correct it. */
final class Cast {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final List<Entity> all;

	private final Set<Integer> removed = new HashSet<>();

	Cast(List<Entity> entities) {
		this.all = new ArrayList<>(entities);
	}

	/** A field's new value, which may be nothing. */
	record Value(@Nullable Object orNull) {
	}

	void remove(int entity) {
		this.removed.add(entity);
	}

	/** Corrects a name or the kinds of it; the name as written stays another form. */
	void correct(int number, String field, JsonNode value) {
		Entity entity = this.all.get(number);
		if (field.equals("types")) {
			Set<String> types = new TreeSet<>();
			value.forEach((type) -> types.add(type.asString()));
			this.all.set(number, new Entity(entity.id(), entity.kind(), entity.name(), entity.aliases(),
					entity.formerNames(), types, entity.evidence()));
		}
		else if (value.isString() && !value.asString().isBlank()) {
			Set<String> aliases = new TreeSet<>(entity.aliases());
			aliases.add(entity.name());
			aliases.remove(value.asString());
			this.all.set(number, new Entity(entity.id(), entity.kind(), value.asString(), aliases, entity.formerNames(),
					entity.types(), entity.evidence()));
		}
	}

	/**
	 * A field's value of JSON.
	 * @return empty where it does not fit the field
	 */
	Optional<Value> value(Parts parts, String field, JsonNode value, Evidence evidence) {
		if (value.isNull()) {
			return parts.optional(field) ? Optional.of(new Value(null)) : Optional.empty();
		}
		return switch (parts.sort(field)) {
			case PLAIN -> plain(parts.type(field), value);
			case ENTITY -> entity(value, evidence).map(Value::new);
			case ENTITIES -> {
				List<Integer> numbers = new ArrayList<>();
				value.forEach((one) -> entity(one, evidence).ifPresent(numbers::add));
				yield (value.isArray() && numbers.size() == value.size()) ? Optional.of(new Value(numbers))
						: Optional.empty();
			}
		};
	}

	private static Optional<Value> plain(Class<?> type, JsonNode value) {
		try {
			return Optional.of(new Value(JSON.treeToValue(value, type)));
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

	/** Whom a name means, or a new one where its kind is given with it. */
	private Optional<Integer> entity(JsonNode value, Evidence evidence) {
		String name = value.isObject() ? value.path("name").asString("") : value.asString("");
		Optional<Integer> known = this.all.stream()
			.filter((entity) -> entity.name().equals(name) || entity.aliases().contains(name))
			.map(Entity::id)
			.findFirst();
		return known
			.or(() -> Kinds.find(value.path("kind").asString("")).filter((kind) -> !name.isBlank()).map((kind) -> {
				this.all.add(new Entity(this.all.size(), kind, name, Set.of(), Set.of(), Set.of(),
						List.of(new Evidence(evidence.spans(), "review", 1))));
				return this.all.size() - 1;
			}));
	}

	/** The number that somebody has in {@link #entities()}. */
	int number(int entity) {
		return this.removed.contains(entity) ? Parts.NOBODY
				: entity - (int) this.removed.stream().filter((gone) -> gone < entity).count();
	}

	/** All that are left, numbered anew. */
	List<Entity> entities() {
		return this.all.stream()
			.filter((entity) -> !this.removed.contains(entity.id()))
			.map((entity) -> new Entity(number(entity.id()), entity.kind(), entity.name(), entity.aliases(),
					entity.formerNames(), entity.types(), entity.evidence()))
			.toList();
	}

}
