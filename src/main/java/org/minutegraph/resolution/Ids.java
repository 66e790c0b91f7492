package org.minutegraph.resolution;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/**
 * Names things by what they are: 20 hexadecimal characters of a hash over a kind and its
 * key, the same on every machine and in every order of loading.
 */
public final class Ids {

	private static final int BYTES = 10;

	private Ids() {
	}

	/**
	 * The id of a thing.
	 * @param kind what it is, such as "person"
	 * @param key what tells it from others of its kind, null for an absent part
	 */
	public static String of(String kind, @Nullable Object... key) {
		MessageDigest digest = sha256();
		digest.update(kind.getBytes(StandardCharsets.UTF_8));
		for (Object part : key) {
			digest.update((byte) ((part != null) ? 1 : 0));
			digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
			digest.update((byte) 0xff);
		}
		return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
