package org.minutegraph.store;

import java.net.URI;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Hands Spring Boot the address of the embedded database, unless {@code spring.neo4j.uri}
 * names a server; the driver is Boot's own either way.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreProperties.class)
class StoreConfiguration {

	@Bean
	AccessToken accessToken(@Value("${minutegraph.token:}") String token) {
		return AccessToken.of(token);
	}

	@Bean
	@Conditional(NoServerNamed.class)
	Store store(StoreProperties properties) {
		return Store.open(properties);
	}

	@Bean
	@Conditional(NoServerNamed.class)
	Neo4jConnectionDetails neo4jConnectionDetails(Store store) {
		RunningServer running = store.running();
		AuthToken token = AuthTokens.basic("neo4j", running.password());
		return new Neo4jConnectionDetails() {

			@Override
			public URI getUri() {
				return running.bolt();
			}

			@Override
			public AuthToken getAuthToken() {
				return token;
			}

		};
	}

}
