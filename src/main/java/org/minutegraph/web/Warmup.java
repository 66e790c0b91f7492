package org.minutegraph.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.minutegraph.question.Question;
import org.minutegraph.question.Questions;

/** Has every question planned, so that those who come first need not wait for it. */
@Component
final class Warmup {

	private static final Logger log = LoggerFactory.getLogger(Warmup.class);

	private final Questions questions;

	Warmup(Questions questions) {
		this.questions = questions;
	}

	/**
	 * After the seeds are loaded: the database would plan again for a graph that has
	 * grown.
	 */
	@Order(Ordered.LOWEST_PRECEDENCE)
	@EventListener(ApplicationReadyEvent.class)
	void ready() {
		Thread.ofVirtual().name("warm-up").start(() -> this.questions.all().forEach(this::prepare));
	}

	private void prepare(Question question) {
		try {
			this.questions.prepare(question);
		}
		catch (RuntimeException ex) {
			log.debug("Nothing warmed up for {}: {}", question.name(), ex.getMessage());
		}
	}

}
