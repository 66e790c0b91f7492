package org.minutegraph.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls a server of a test as a client elsewhere would. */
final class ApiCalls {

	/** The token that tests give their servers. */
	static final String TOKEN = "Bearer let me in";

	static {
		letTestsChooseTheHost();
	}

	private final HttpClient client = HttpClient.newHttpClient();

	private final int port;

	ApiCalls(int port) {
		this.port = port;
	}

	/** Java's client reads this once, when the first one is made. */
	static void letTestsChooseTheHost() {
		System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
	}

	HttpResponse<byte[]> get(String path, String... headers) {
		return send(request(path, headers).GET().build());
	}

	HttpResponse<byte[]> post(String path, String json, String... headers) {
		return send(request(path, headers).header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(json))
			.build());
	}

	HttpResponse<byte[]> delete(String path, String... headers) {
		return send(request(path, headers).DELETE().build());
	}

	static JsonNode json(HttpResponse<byte[]> answer) {
		return JsonMapper.shared().readTree(answer.body());
	}

	private HttpRequest.Builder request(String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path));
		return (headers.length > 0) ? request.headers(headers) : request;
	}

	private HttpResponse<byte[]> send(HttpRequest request) {
		try {
			return this.client.send(request, BodyHandlers.ofByteArray());
		}
		catch (IOException | InterruptedException ex) {
			throw new AssertionError(ex);
		}
	}

}
