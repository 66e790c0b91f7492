package org.minutegraph.store;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a locked data folder into two sentences instead of a stack trace. */
final class StoreLockedFailureAnalyzer extends AbstractFailureAnalyzer<StoreLockedException> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, StoreLockedException cause) {
		String message = String.valueOf(cause.getMessage());
		int end = message.indexOf(". ") + 1;
		return new FailureAnalysis(message.substring(0, end), message.substring(end).strip(), cause);
	}

}
