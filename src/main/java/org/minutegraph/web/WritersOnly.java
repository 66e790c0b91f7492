package org.minutegraph.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import org.minutegraph.store.AccessToken;

/** Lets those only change anything who hold the token of this server. */
@Component
final class WritersOnly extends OncePerRequestFilter {

	private static final Logger log = LoggerFactory.getLogger(WritersOnly.class);

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

	/** Where every request is a POST, but no tool writes. */
	private static final String ASSISTANTS = "/mcp";

	private static final String SCHEME = "Bearer ";

	private final AccessToken token;

	WritersOnly(AccessToken token) {
		this.token = token;
	}

	@EventListener
	void serving(WebServerInitializedEvent event) {
		if (this.token.generated()) {
			log.info("Token for changes through the API (set your own as minutegraph.token): {}", this.token.value());
		}
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (READING.contains(request.getMethod()) || request.getRequestURI().equals(ASSISTANTS)
				|| trusted(request.getHeader(HttpHeaders.AUTHORIZATION))) {
			chain.doFilter(request, response);
			return;
		}
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
		ProblemWriter.write(response, HttpStatus.UNAUTHORIZED,
				"Changes need the header \"Authorization: Bearer TOKEN\". The token is minutegraph.token, or, where "
						+ "that is not set, printed at the server's start and kept in server.json of the data folder.");
	}

	private boolean trusted(@Nullable String authorization) {
		return authorization != null && authorization.startsWith(SCHEME)
				&& MessageDigest.isEqual(authorization.substring(SCHEME.length()).getBytes(StandardCharsets.UTF_8),
						this.token.value().getBytes(StandardCharsets.UTF_8));
	}

}
