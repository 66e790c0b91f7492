package org.minutegraph.web.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.minutegraph.question.Documents;
import org.minutegraph.question.Questions;

/** The documents, and each as it stands with its facts marked. */
@Controller
final class DocumentPagesController {

	private final Documents documents;

	private final Questions questions;

	DocumentPagesController(Documents documents, Questions questions) {
		this.documents = documents;
		this.questions = questions;
	}

	@GetMapping("/documents")
	String all(Model model) {
		model.addAttribute("documents", this.documents.all());
		model.addAttribute("searched", this.questions.searched());
		return "documents";
	}

	@GetMapping("/documents/{id}")
	String document(@PathVariable String id, @RequestParam(required = false) @Nullable String at, Model model) {
		Documents.Entry entry = this.documents.find(id)
			.orElseThrow(() -> new MissingPageException(
					"There is no such document here. It may have been removed; the list has those that are loaded."));
		List<Documents.Fact> facts = this.documents.facts(id);
		String text = this.documents.text(id).orElse("");
		model.addAttribute("document", entry);
		model.addAttribute("pieces", MarkedText.of(text, facts, this.documents.passages(id), Place.read(at, text)));
		model.addAttribute("groups", FactGroup.of(facts));
		return "document";
	}

}
