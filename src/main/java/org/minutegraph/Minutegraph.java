package org.minutegraph;

import org.springframework.boot.autoconfigure.SpringBootApplication;

import org.minutegraph.command.CommandLineInterface;

/** Reads what local government promises, and answers who promised what. */
@SpringBootApplication
public class Minutegraph {

	/**
	 * Runs a command of the command line; without one, serves.
	 * @param arguments the command and its options, or only settings of the server
	 * ({@code --server.port=8090})
	 */
	public static void main(String[] arguments) {
		int code = CommandLineInterface.run(Minutegraph.class, arguments);
		if (code != CommandLineInterface.RUNNING) {
			System.exit(code);
		}
	}

}
