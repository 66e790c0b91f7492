package org.minutegraph.question;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How questions are answered.
 *
 * @param timeLimit of one answer
 */
@ConfigurationProperties("minutegraph.questions")
public record QuestionProperties(@DefaultValue("2s") Duration timeLimit) {
}
