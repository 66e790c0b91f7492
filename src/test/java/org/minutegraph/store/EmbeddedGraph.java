package org.minutegraph.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.test.context.ContextConfiguration;

/**
 * A test with a real Neo4j: the one that all tests of this JVM share, emptied before each
 * test. Test methods may ask for a {@code org.neo4j.driver.Driver}; a Spring context of
 * the test uses the same database.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(SharedGraph.class)
@ContextConfiguration(initializers = SharedGraph.Initializer.class)
public @interface EmbeddedGraph {

}
