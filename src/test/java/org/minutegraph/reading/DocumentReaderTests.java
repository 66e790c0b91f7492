package org.minutegraph.reading;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.minutegraph.source.Source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DocumentReaderTests {

	private static final String ODT_HEAD = "<office:document-content"
			+ " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
			+ " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:text>";

	private static final String ODT_FOOT = "</office:text></office:body></office:document-content>";

	@Test
	void keepsTextOfPlainFileCharacterByCharacter() {
		String text = "\uFEFFMinutes\r\n\r\nThe café’s £5 – paid.\r\n";
		Document document = read("a.txt", text.getBytes(StandardCharsets.UTF_8));
		assertThat(document.text()).isEqualTo(text);
		assertThat(document.sha256()).hasSize(64);
		Block last = document.blocks().getLast();
		assertThat(document.quote(last.span())).isEqualTo("The café’s £5 – paid.");
	}

	@Test
	void readsWesternEncodingAndUtf16() {
		String text = "The caretaker’s café made £90 – a record for the village of Penrhôs.";
		assertThat(read("a.txt", text.getBytes(Charset.forName("windows-1252"))).text()).isEqualTo(text);
		assertThat(read("a.txt", text.getBytes(StandardCharsets.UTF_16)).text()).isEqualTo(text);
		assertThat(read("a.txt", text.getBytes(StandardCharsets.UTF_16LE)).text()).isEqualTo(text);
	}

	@Test
	void keepsUtf8WithBrokenPlace() {
		byte[] bytes = "£1 £2 £3 £4 £5 £6 £7 £8 £9 x".getBytes(StandardCharsets.UTF_8);
		bytes[bytes.length - 1] = (byte) 0xE2;
		assertThat(read("a.txt", bytes).text()).startsWith("£1 £2").endsWith("\uFFFD");
	}

	@Test
	void takesTextFileWithTagsForText() {
		String text = "<div><h4>LIGHTING</h4><p>A lamp in Mill&nbsp;Lane is out.<br>Clerk &amp; Chair to act</p></div>";
		Document document = read("a.txt", text.getBytes(StandardCharsets.UTF_8));
		assertThat(document.text()).isEqualTo(text);
		assertThat(document.blocks()).extracting(Block::text)
			.containsExactly("LIGHTING", "A lamp in Mill Lane is out.", "Clerk & Chair to act");
		assertThat(document.blocks().getFirst().level()).isEqualTo(4);
	}

	@Test
	void takesReportsForTextWhateverTheirFirstLinesLookLike() {
		String report = "From: Ida Farr, Cabinet Member for Roads\nTo: Cabinet – 4 March 2024\nSubject: Lamps\n\nText.";
		assertThat(read("report.txt", report.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(report);
		String script = "#!/Minutes of the parish meeting\n\nA lamp in Mill Lane is out.";
		assertThat(read("notes.md", script.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(script);
	}

	@Test
	void refusesBinaryFilesThatAreCalledText() {
		fails("a.txt",
				new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R' },
				"not read");
	}

	@Test
	void extractsHtmlWithHeadingsItemsAndCells() {
		String html = "<html><head><title>x</title><script>alert(1)</script></head><body><h1>Pond\n Committee</h1>"
				+ "<p>Agreed\n to:</p><ul><li>dredge the pond</li><li>buy ducks</li></ul>"
				+ "<table><tr><td>Task</td><td><p>Owner</p></td></tr><tr><td>Ducks</td><td>Ann Lyle</td></tr></table>";
		Document document = read("a.html", html.getBytes(StandardCharsets.UTF_8));
		assertThat(shape(document)).containsExactly("HEADING Pond Committee", "PARAGRAPH Agreed to:",
				"ITEM dredge the pond", "ITEM buy ducks", "ROW Task\tOwner", "ROW Ducks\tAnn Lyle");
		assertThat(document.blocks().get(2).lead()).isEqualTo(1);
	}

	@Test
	void joinsParagraphOfPdfOverPages() throws IOException {
		byte[] pdf = Files.pdf("", """
				ASHBROOK PARISH COUNCIL

				The Clerk reported that the county had agreed to resurface the lane beside the green and
				that the work would begin after the harvest, provided that the contractor could find a
				crew and that the farm at the end of the lane was told of it in good time by the county
				1""", """
				council, whose officer had promised to write to every household before the month was out.

				Mr Birtles asked who would pay.
				2""");
		Document document = read("a.pdf", pdf);
		assertThat(document.blocks()).hasSize(3);
		assertThat(document.blocks().get(1).text()).contains("good time by the county council, whose officer")
			.endsWith("before the month was out.");
	}

	@Test
	void extractsTwoColumnsOfPdfLineByLine() throws IOException {
		byte[] pdf = Files.pdf("", "Action|By whom\nMend the gate|Clerk\nPaint the hall|Mrs Oddy");
		assertThat(read("a.pdf", pdf).text()).contains("Mend the gate Clerk", "Paint the hall Mrs Oddy");
	}

	@Test
	void readsWordWithTable() throws IOException {
		assertThat(shape(read("a.docx", Files.word()))).containsExactly(
				"PARAGRAPH The Clerk will write to the county about the bridge.", "ROW Action\tOwner",
				"ROW Mend the stile\tJ Thorneycroft");
	}

	@Test
	void readsOpenDocumentAndRichText() throws IOException {
		byte[] odt = Files.openDocument(ODT_HEAD + "<text:p>The pump is mended.</text:p>" + ODT_FOOT);
		assertThat(shape(read("a.odt", odt))).containsExactly("PARAGRAPH The pump is mended.");
		byte[] rtf = "{\\rtf1\\ansi The pump is \\b mended\\b0 .\\par}".getBytes(StandardCharsets.US_ASCII);
		assertThat(shape(read("a.rtf", rtf))).containsExactly("PARAGRAPH The pump is mended.");
	}

	@Test
	void saysWhatIsWrongWithPdf() throws IOException {
		byte[] good = Files.pdf("", "Some words");
		fails("a.pdf", Files.pdf("secret", "Some words"), "password");
		fails("a.pdf", Files.pdf("", ""), "needs OCR");
		fails("a.pdf", Arrays.copyOf(good, 60), "broken");
	}

	@Test
	void saysWhatIsWrongWithOtherFiles() throws IOException {
		fails("a.txt", new byte[0], "empty");
		fails("a.txt", " \n\t".getBytes(StandardCharsets.US_ASCII), "white space");
		fails("a.txt", new byte[] { 'a', 0, 'b', 0, 0, 'c', 1, 2, 'd' }, "a.txt is");
		fails("a.png", new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' }, "not read");
		fails("a.docx", Arrays.copyOf(Files.word(), 700), "broken");
	}

	@Test
	void opensNoFileThatAnEntityNames() throws IOException {
		String bomb = "<!DOCTYPE x [<!ENTITY f SYSTEM 'file:///etc/hostname'>]>" + ODT_HEAD
				+ "<text:p>before &f; after</text:p>" + ODT_FOOT;
		try {
			assertThat(read("a.odt", Files.openDocument(bomb)).text())
				.doesNotContain(java.nio.file.Files.readString(java.nio.file.Path.of("/etc/hostname")).strip());
		}
		catch (ReadingException ex) {
			assertThat(ex).hasMessageContaining("a.odt");
		}
	}

	@Test
	void stopsAtBomb() throws IOException {
		String bomb = ODT_HEAD + "<text:p>" + " a".repeat(5_000_000) + "</text:p>" + ODT_FOOT;
		fails("a.odt", Files.openDocument(bomb), "unpacks to far more");
	}

	private static void fails(String name, byte[] bytes, String message) {
		assertThatExceptionOfType(ReadingException.class).isThrownBy(() -> read(name, bytes))
			.withMessageContaining(message);
	}

	private static Document read(String name, byte[] bytes) {
		return new DocumentReader().read(new Source(name, bytes, "test"));
	}

	private static List<String> shape(Document document) {
		return document.blocks().stream().map((block) -> block.kind() + " " + block.text()).toList();
	}

}
