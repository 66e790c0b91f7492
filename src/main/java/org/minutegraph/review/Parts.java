package org.minutegraph.review;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;

import org.jspecify.annotations.Nullable;
import org.minutegraph.extraction.Evidence;

/** A record taken to pieces, to be put together with some of them changed. */
final class Parts {

	static final int NOBODY = -1;

	private final Class<?> type;

	private final RecordComponent[] components;

	private final @Nullable Object[] values;

	Parts(Record record) {
		this.type = record.getClass();
		this.components = this.type.getRecordComponents();
		this.values = Arrays.stream(this.components).map((component) -> value(component, record)).toArray();
	}

	/** What sort of value a field takes. */
	enum Sort {

		/** The number of somebody or something that the document names. */
		ENTITY,

		/** Numbers of several. */
		ENTITIES,

		/** Anything else. */
		PLAIN

	}

	Sort sort(String field) {
		RecordComponent component = component(field);
		if (component.getType() == int.class || component.getType() == Integer.class) {
			return Sort.ENTITY;
		}
		boolean several = component.getGenericType() instanceof ParameterizedType list
				&& list.getActualTypeArguments()[0] == Integer.class;
		return several ? Sort.ENTITIES : Sort.PLAIN;
	}

	/** Whether a field may be empty. */
	boolean optional(String field) {
		RecordComponent component = component(field);
		return component.getType() == Integer.class || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
	}

	Class<?> type(String field) {
		return component(field).getType();
	}

	/** The numbers of those whom a field names; none where it holds something else. */
	List<Integer> numbers(String field) {
		Object value = this.values[Arrays.asList(this.components).indexOf(component(field))];
		return switch (sort(field)) {
			case PLAIN -> List.of();
			case ENTITY -> (value != null) ? List.of((Integer) value) : List.of();
			case ENTITIES -> ((List<?>) Objects.requireNonNull(value)).stream().map(Integer.class::cast).toList();
		};
	}

	Parts set(String field, @Nullable Object value) {
		this.values[Arrays.asList(this.components).indexOf(component(field))] = value;
		return this;
	}

	/** Says that a reviewer read it, from the same words. */
	Parts reviewed() {
		for (int i = 0; i < this.values.length; i++) {
			if (this.values[i] instanceof Evidence evidence) {
				this.values[i] = new Evidence(evidence.spans(), "review", 1);
			}
		}
		return this;
	}

	/**
	 * Gives everybody another number.
	 * @return whether nobody is gone without whom there is no such fact
	 */
	boolean renumber(IntUnaryOperator numbers) {
		for (int i = 0; i < this.values.length; i++) {
			Sort sort = sort(this.components[i].getName());
			if (sort == Sort.ENTITIES) {
				this.values[i] = ((List<?>) Objects.requireNonNull(this.values[i])).stream()
					.map((number) -> numbers.applyAsInt((Integer) number))
					.filter((number) -> number != NOBODY)
					.toList();
			}
			else if (sort == Sort.ENTITY && this.values[i] != null) {
				int number = numbers.applyAsInt((Integer) this.values[i]);
				if (number == NOBODY && this.components[i].getType() == int.class) {
					return false;
				}
				this.values[i] = (number == NOBODY) ? null : Integer.valueOf(number);
			}
		}
		return true;
	}

	<T> T whole(Class<T> as) {
		try {
			Class<?>[] types = Arrays.stream(this.components).map(RecordComponent::getType).toArray(Class<?>[]::new);
			return as.cast(this.type.getDeclaredConstructor(types).newInstance(this.values));
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private RecordComponent component(String field) {
		return Arrays.stream(this.components)
			.filter((component) -> component.getName().equals(field))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("no field " + field));
	}

	private static @Nullable Object value(RecordComponent component, Record record) {
		try {
			return component.getAccessor().invoke(record);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
