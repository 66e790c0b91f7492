package org.minutegraph.question;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a researcher's own query may cost.
 *
 * @param timeLimit of one query
 * @param usual rows of an answer where no number is asked for
 * @param most rows of an answer
 */
@ConfigurationProperties("minutegraph.cypher")
record CypherProperties(@DefaultValue("30s") Duration timeLimit, @DefaultValue("1000") int usual,
		@DefaultValue("100000") int most) {
}
