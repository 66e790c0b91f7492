package org.minutegraph.web.page;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.minutegraph.graph.GraphStatus;
import org.minutegraph.graph.Status;
import org.minutegraph.question.Documents;
import org.minutegraph.question.QuestionException;
import org.minutegraph.question.Questions;

import org.springframework.ui.ConcurrentModel;
import org.springframework.ui.Model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class StartControllerTests {

	@Test
	void showsTheStartPageWithoutPromisesThatAreLate() {
		Questions questions = mock();
		Documents documents = mock();
		Status status = mock();
		given(questions.ask(any(), any())).willThrow(mock(QuestionException.TooSlow.class));
		given(documents.all()).willReturn(List.of());
		given(status.read()).willReturn(new GraphStatus(5, Map.of("Document", 5L), Map.of(), List.of(), "1", false));
		Model model = new ConcurrentModel();
		assertThat(new StartController(questions, documents, status).start(model)).isEqualTo("start");
		assertThat(model.getAttribute("latest")).isNull();
		assertThat(model.getAttribute("nodes")).isEqualTo(Map.of("Document", 5L));
	}

}
