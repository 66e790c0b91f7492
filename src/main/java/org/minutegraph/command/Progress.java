package org.minutegraph.command;

import java.text.DecimalFormat;

import org.jspecify.annotations.Nullable;

import org.minutegraph.graph.LoadListener;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Shows on standard error how many documents are done, how fast, and how long it will
 * take.
 */
final class Progress implements LoadListener, AutoCloseable {

	private static final int MILLISECONDS = 500;

	private @Nullable ProgressBar bar;

	@Override
	public void progress(int done, int total, String current) {
		if (this.bar == null) {
			this.bar = new ProgressBarBuilder().setTaskName("Reading")
				.setUnit(" documents", 1)
				.setInitialMax(total)
				.setStyle(ProgressBarStyle.ASCII)
				.setUpdateIntervalMillis(MILLISECONDS)
				.showSpeed(new DecimalFormat("0.0"))
				.build();
		}
		this.bar.stepTo(done);
	}

	@Override
	public void close() {
		if (this.bar != null) {
			this.bar.close();
		}
	}

}
