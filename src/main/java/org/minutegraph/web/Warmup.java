package org.minutegraph.web;

import java.util.HashMap;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.minutegraph.question.Parameter;
import org.minutegraph.question.Question;
import org.minutegraph.question.Questions;

/** Asks every question once, so that those who come first need not wait for its plan. */
@Component
final class Warmup {

	private static final Logger log = LoggerFactory.getLogger(Warmup.class);

	private final Questions questions;

	Warmup(Questions questions) {
		this.questions = questions;
	}

	@EventListener(ApplicationReadyEvent.class)
	void ready() {
		Thread.ofVirtual().name("warm-up").start(() -> this.questions.all().forEach(this::ask));
	}

	private void ask(Question question) {
		Map<String, String> given = new HashMap<>(Map.of("limit", "1"));
		question.parameters()
			.stream()
			.filter(Parameter::required)
			.forEach((parameter) -> given.put(parameter.name(), parameter.example()));
		try {
			this.questions.ask(question.name(), given);
		}
		catch (RuntimeException ex) {
			log.debug("Nothing warmed up for {}: {}", question.name(), ex.getMessage());
		}
	}

}
