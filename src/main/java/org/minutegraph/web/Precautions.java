package org.minutegraph.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers to trust nothing but this server, and answers only to its own names: a
 * page elsewhere whose host name is made to lead here (DNS rebinding) gets nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@EnableConfigurationProperties(WebProperties.class)
final class Precautions extends OncePerRequestFilter {

	private static final Map<String, String> HEADERS = Map.of("Content-Security-Policy",
			"default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; "
					+ "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
			"X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY", "Referrer-Policy", "no-referrer",
			"Cross-Origin-Opener-Policy", "same-origin", "Cross-Origin-Resource-Policy", "same-origin",
			"Permissions-Policy", "camera=(), geolocation=(), microphone=()");

	private final WebProperties properties;

	Precautions(WebProperties properties) {
		this.properties = properties;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		HEADERS.forEach(response::setHeader);
		String host = String.valueOf(request.getHeader("Host")).replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
		if (this.properties.knows(host)) {
			chain.doFilter(request, response);
		}
		else {
			ProblemWriter.write(response, HttpStatus.MISDIRECTED_REQUEST,
					"This server does not go by that name. Address it as localhost, or add the name to "
							+ "minutegraph.web.hosts.");
		}
	}

}
