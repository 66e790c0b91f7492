package org.minutegraph.mcp;

import java.util.List;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.DefaultServerTransportSecurityValidator;

import org.springframework.ai.mcp.server.webmvc.transport.WebMvcStreamableServerTransportProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

import org.minutegraph.question.Questions;

/**
 * Serves assistants of this machine at {@code /mcp} (streamable HTTP). Pages of other
 * origins get nothing.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class HttpAssistants {

	@Bean
	WebMvcStreamableServerTransportProvider assistantsTransport() {
		return WebMvcStreamableServerTransportProvider.builder()
			.jsonMapper(McpJsonDefaults.getMapper())
			.mcpEndpoint("/mcp")
			.securityValidator(DefaultServerTransportSecurityValidator.builder()
				.allowedOrigins(List.of("http://localhost:*", "http://127.0.0.1:*"))
				.build())
			.build();
	}

	@Bean
	RouterFunction<ServerResponse> assistantsRoute(WebMvcStreamableServerTransportProvider transport) {
		return transport.getRouterFunction();
	}

	@Bean(destroyMethod = "closeGracefully")
	McpSyncServer assistantsServer(WebMvcStreamableServerTransportProvider transport, Questions questions) {
		return Assistants.equip(McpServer.sync(transport), questions).build();
	}

}
