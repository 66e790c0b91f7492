package org.minutegraph.graph;

/** A place between two transactions of a load, where a test may make it die. */
@FunctionalInterface
interface Checkpoint {

	Checkpoint NONE = (place) -> {
	};

	void passed(String place);

}
