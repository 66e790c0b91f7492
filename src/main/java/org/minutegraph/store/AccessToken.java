package org.minutegraph.store;

import java.security.SecureRandom;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/**
 * The secret that whoever wants to change the graph through a server has to know.
 *
 * @param value the secret
 * @param generated whether it was made up for this run
 */
public record AccessToken(String value, boolean generated) {

	/** The configured secret, or a new one where none is. */
	static AccessToken of(@Nullable String configured) {
		if (configured != null && !configured.isBlank()) {
			return new AccessToken(configured.strip(), false);
		}
		byte[] random = new byte[24];
		new SecureRandom().nextBytes(random);
		return new AccessToken(HexFormat.of().formatHex(random), true);
	}

	@Override
	public String toString() {
		return "AccessToken[…]";
	}

}
