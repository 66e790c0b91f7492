package org.minutegraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Nodes and edges as GraphML: labels, types and properties as data of each. */
final class GraphMl implements FormatWriter {

	private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

	@Override
	public void write(Reading reading, OutputStream out) throws IOException {
		try {
			XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
			List<ExportFile> nodes = ExportFile.of("graph", "nodes");
			List<ExportFile> edges = ExportFile.of("graph", "relationships");
			xml.writeStartDocument("UTF-8", "1.0");
			line(xml);
			xml.writeStartElement("graphml");
			xml.writeDefaultNamespace(NAMESPACE);
			line(xml);
			keys(xml, "node", "labels", columns(reading, nodes));
			keys(xml, "edge", "label", columns(reading, edges));
			xml.writeStartElement("graph");
			xml.writeAttribute("id", "minutegraph");
			xml.writeAttribute("edgedefault", "directed");
			line(xml);
			for (ExportFile file : nodes) {
				reading.rows(file, (row) -> element(xml, "node", row));
			}
			for (ExportFile file : edges) {
				reading.rows(file, (row) -> element(xml, "edge", row));
			}
			xml.writeEndDocument();
			line(xml);
			xml.flush();
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	private static Map<String, Heading> columns(Reading reading, List<ExportFile> files) {
		Map<String, Heading> headings = new LinkedHashMap<>();
		files.stream()
			.flatMap((file) -> reading.columns(file).stream())
			.map(Heading::of)
			.filter((heading) -> !heading.name().isEmpty() && !heading.type().equals("ID"))
			.forEach((heading) -> headings.putIfAbsent(heading.name(), heading));
		return headings;
	}

	private static void keys(XMLStreamWriter xml, String element, String label, Map<String, Heading> headings)
			throws XMLStreamException {
		key(xml, element, new Heading(label, "string"));
		for (Heading heading : headings.values()) {
			key(xml, element, heading);
		}
	}

	private static void key(XMLStreamWriter xml, String element, Heading heading) throws XMLStreamException {
		xml.writeEmptyElement("key");
		xml.writeAttribute("id", element + "-" + heading.name());
		xml.writeAttribute("for", element);
		xml.writeAttribute("attr.name", heading.name());
		xml.writeAttribute("attr.type", heading.graphMlType());
		line(xml);
	}

	private static void element(XMLStreamWriter xml, String element, Record row) throws IOException {
		try {
			xml.writeStartElement(element);
			for (String column : row.keys()) {
				switch (column) {
					case "id:ID" -> xml.writeAttribute("id", text(row.get(column)));
					case ":START_ID" -> xml.writeAttribute("source", text(row.get(column)));
					case ":END_ID" -> xml.writeAttribute("target", text(row.get(column)));
					case ":LABEL" -> data(xml, "node-labels",
							":" + row.get(column).asList(Value::asString).stream().collect(Collectors.joining(":")));
					case ":TYPE" -> data(xml, "edge-label", text(row.get(column)));
					default -> data(xml, element + "-" + Heading.of(column).name(), row.get(column));
				}
			}
			xml.writeEndElement();
			line(xml);
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	private static void data(XMLStreamWriter xml, String key, Value value) throws XMLStreamException {
		if (!value.isNull() && !(value.type().name().startsWith("LIST") && value.isEmpty())) {
			data(xml, key, value.type().name().startsWith("LIST")
					? value.asList(GraphMl::text).stream().collect(Collectors.joining("; ")) : text(value));
		}
	}

	private static void data(XMLStreamWriter xml, String key, String text) throws XMLStreamException {
		xml.writeStartElement("data");
		xml.writeAttribute("key", key);
		xml.writeCharacters(legal(text));
		xml.writeEndElement();
	}

	private static String text(Value value) {
		return value.asObject().toString();
	}

	/** XML has no way to write most control characters; one stands for each of them. */
	private static String legal(String text) {
		return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
	}

	private static void line(XMLStreamWriter xml) throws XMLStreamException {
		xml.writeCharacters("\n");
	}

}
