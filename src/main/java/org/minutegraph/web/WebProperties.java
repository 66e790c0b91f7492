package org.minutegraph.web;

import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may talk to the server.
 *
 * @param hosts names beside localhost under which it may be addressed
 */
@ConfigurationProperties("minutegraph.web")
record WebProperties(@DefaultValue( {
	}) Set<String> hosts){

	private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

	boolean knows(String host) {
		return LOCAL.contains(host) || this.hosts.contains(host);
	}

}
