import client.ApiClient;
import client.ApiException;
import client.api.DocumentsApi;
import client.api.GraphApi;
import client.api.QuestionsApi;
import client.api.QuestionsApi.APIAskCommitmentsRequest;
import client.api.QuestionsApi.APIAskPartnersRequest;
import client.api.QuestionsApi.APIRunCypherRequest;
import client.model.CommitmentsAnswer;
import client.model.CommitmentsRow;
import client.model.CypherAnswer;
import client.model.CypherQuery;
import client.model.Quotation;

/** Uses the generated Java client on a server: address and token are its arguments. */
final class UseClient {

	public static void main(String[] arguments) throws ApiException {
		ApiClient client = new ApiClient();
		client.updateBaseUri(arguments[0]);
		QuestionsApi questions = new QuestionsApi(client);
		check(new GraphApi(client).getStatus().getDocuments() > 0, "the status counts the documents");
		check(questions.listQuestions().getQuestions().size() > 15, "the questions are listed");
		check(new DocumentsApi(client).listDocuments().getDocuments().size() > 0, "the documents are listed");

		CommitmentsAnswer answer = questions.askCommitments(APIAskCommitmentsRequest.newBuilder().limit(3).build());
		check(answer.getRows().size() == 3 && answer.getNext() != null, "a page has its rows and leads to the next");
		for (CommitmentsRow row : answer.getRows()) {
			check(row.getText() != null && !row.getEvidence().isEmpty(), "a row has its columns and its words");
			for (Quotation quotation : row.getEvidence()) {
				check(quotation.getQuote().codePointCount(0, quotation.getQuote().length()) == quotation.getEnd()
						- quotation.getStart(), "the words are as long as their place");
			}
		}
		CommitmentsAnswer next = questions
			.askCommitments(APIAskCommitmentsRequest.newBuilder().limit(3).cursor(answer.getNext()).build());
		check(!next.getRows().equals(answer.getRows()), "the next page is another one");

		try {
			questions.askPartners(APIAskPartnersRequest.newBuilder().with("Nobody of This Name").build());
			check(false, "an unknown name is refused");
		}
		catch (ApiException ex) {
			check(ex.getCode() == 400 && ex.getResponseBody().contains("candidates"),
					"an unknown name is refused, but " + ex.getResponseBody());
		}
		cypher(client, arguments[1]);
		System.out.println("The Java client works.");
	}

	private static void cypher(ApiClient client, String token) throws ApiException {
		CypherQuery query = new CypherQuery().query("MATCH (c:Commitment) RETURN count(c) > $n AS more")
			.putParametersItem("n", 1);
		APIRunCypherRequest request = APIRunCypherRequest.newBuilder().cypherQuery(query).build();
		try {
			new QuestionsApi(client).runCypher(request);
			check(false, "a query of one's own needs the token");
		}
		catch (ApiException ex) {
			check(ex.getCode() == 401, "a query of one's own needs the token");
		}
		client.setRequestInterceptor((call) -> call.header("Authorization", "Bearer " + token));
		CypherAnswer answer = new QuestionsApi(client).runCypher(request);
		check(answer.getComplete() && Boolean.TRUE.equals(answer.getRows().get(0).get("more")),
				"a query of one's own is run");
	}

	private static void check(boolean holds, String what) {
		if (!holds) {
			throw new IllegalStateException("not so: " + what);
		}
	}

}
