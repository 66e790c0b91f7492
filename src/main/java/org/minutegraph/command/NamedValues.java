package org.minutegraph.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Reads values that a command does not know by name: --NAME=VALUE or --NAME VALUE. */
final class NamedValues {

	private NamedValues() {
	}

	/**
	 * Reads them.
	 * @param arguments as typed
	 * @return the values by their names, in the order given
	 * @throws ParameterException where one has no name or no value
	 */
	static Map<String, String> of(List<String> arguments, CommandSpec spec) {
		Map<String, String> values = new LinkedHashMap<>();
		for (int i = 0; i < arguments.size(); i++) {
			String argument = arguments.get(i);
			if (!argument.startsWith("--")) {
				throw new ParameterException(spec.commandLine(),
						"\"" + argument
								+ "\" is no parameter: write --NAME=VALUE, with quotation marks round a value of "
								+ "several words");
			}
			int equals = argument.indexOf('=');
			boolean apart = equals < 0 && i + 1 < arguments.size() && !arguments.get(i + 1).startsWith("--");
			if (equals < 0 && !apart) {
				throw new ParameterException(spec.commandLine(), argument + " needs a value: " + argument + "=VALUE");
			}
			values.put((equals < 0) ? argument.substring(2) : argument.substring(2, equals),
					(equals < 0) ? arguments.get(++i) : argument.substring(equals + 1));
		}
		return values;
	}

}
