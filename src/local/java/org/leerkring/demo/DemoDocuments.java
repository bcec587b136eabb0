package org.leerkring.demo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.leerkring.demo.DemoScript.DocumentScript;
import org.leerkring.demo.DemoScript.Documents;
import org.leerkring.demo.DemoScript.PictureScript;
import org.springframework.core.io.ClassPathResource;

/** Makes the demo's attachments: real PDF documents and pictures, byte for byte the same each time. */
final class DemoDocuments {

    private static final float MARGIN = 62;
    private static final int COVER_WIDTH = 1240;

    private DemoDocuments() {}

    /** Makes and keeps them all, by key. */
    static Map<String, DemoFiles.Kept> keepAll(Documents documents, DemoFiles files) {
        var kept = new HashMap<String, DemoFiles.Kept>();
        documents.documents().forEach(each -> kept.put(each.key(), files.keep(each.name(), pdf(each))));
        documents.pictures().forEach(each -> kept.put(each.key(), files.keep(each.name(), picture(each))));
        return kept;
    }

    private static byte[] pdf(DocumentScript script) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.setDocumentId((long) script.key().hashCode()); // otherwise the hour of making is in it
            document.getDocumentInformation().setTitle(script.title());
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                write(document, content, script);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDDocument document, PDPageContentStream content, DocumentScript script)
            throws IOException {
        var cover = JPEGFactory.createFromImage(document, Drawing.of("cover", COVER_WIDTH, script.picture()), 0.93f);
        var page = PDRectangle.A4;
        var high = script.picture() * page.getWidth() / COVER_WIDTH;
        content.drawImage(cover, 0, page.getHeight() - high, page.getWidth(), high);
        content.beginText();
        content.newLineAtOffset(MARGIN, page.getHeight() - high - MARGIN);
        var font = font(document);
        line(content, font, 22, script.title());
        content.newLineAtOffset(0, -40);
        for (var text : script.lines()) {
            line(content, font, 10.5f, text);
            content.newLineAtOffset(0, -22);
        }
        content.endText();
    }

    /** The one PDFBox brings along, so that no machine's own fonts are needed. */
    private static PDFont font(PDDocument document) throws IOException {
        try (var in =
                new ClassPathResource("org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf").getInputStream()) {
            return PDType0Font.load(document, in);
        }
    }

    private static void line(PDPageContentStream content, PDFont font, float size, String text) throws IOException {
        content.setFont(font, size);
        content.showText(text);
    }

    private static byte[] picture(PictureScript script) {
        var format = script.name().endsWith(".png") ? "png" : "jpg";
        return encoded(Drawing.of(script.style(), script.width(), script.height()), format);
    }

    private static byte[] encoded(BufferedImage image, String format) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
