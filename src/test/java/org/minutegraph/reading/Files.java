package org.minutegraph.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Makes files for tests. */
final class Files {

	private Files() {
	}

	/** A PDF whose pages hold these lines; a "|" moves on to the next column. */
	static byte[] pdf(String password, String... pages) throws IOException {
		try (PDDocument document = new PDDocument()) {
			for (String page : pages) {
				page(document, page.lines().toArray(String[]::new));
			}
			if (!password.isEmpty()) {
				document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.save(out);
			return out.toByteArray();
		}
	}

	private static void page(PDDocument document, String[] lines) throws IOException {
		PDPage page = new PDPage();
		document.addPage(page);
		try (PDPageContentStream content = new PDPageContentStream(document, page)) {
			float y = 740;
			for (String line : lines) {
				float x = 60;
				for (String cell : line.split("\\|")) {
					content.beginText();
					content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
					content.newLineAtOffset(x, y);
					content.showText(cell);
					content.endText();
					x += 200;
				}
				y -= line.isBlank() ? 20 : 12;
			}
		}
	}

	static byte[] word() throws IOException {
		try (XWPFDocument document = new XWPFDocument()) {
			document.createParagraph().createRun().setText("The Clerk will write to the county about the bridge.");
			XWPFTable table = document.createTable(2, 2);
			table.getRow(0).getCell(0).setText("Action");
			table.getRow(0).getCell(1).setText("Owner");
			table.getRow(1).getCell(0).setText("Mend the stile");
			table.getRow(1).getCell(1).setText("J Thorneycroft");
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.write(out);
			return out.toByteArray();
		}
	}

	/** An OpenDocument text with this content. */
	static byte[] openDocument(String content) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("mimetype"));
			zip.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
			zip.putNextEntry(new ZipEntry("content.xml"));
			zip.write(content.getBytes(StandardCharsets.UTF_8));
		}
		return out.toByteArray();
	}

}
