package org.leerkring.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small but real files of the kinds people share, and of the kinds they should not. */
final class Samples {

    private Samples() {}

    static byte[] png(int width, int height) throws IOException {
        return image(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    static byte[] gif(int width, int height) throws IOException {
        return image(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED), "gif");
    }

    /** Red above, blue below. */
    static byte[] jpeg(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height / 2);
        pen.setColor(Color.BLUE);
        pen.fillRect(0, height / 2, width, height - height / 2);
        pen.dispose();
        return image(image, "jpg");
    }

    /** The same, taken with the phone held upright: the camera says "turn me a quarter to the right". */
    static byte[] jpegTakenUpright(int width, int height) throws IOException {
        var picture = jpeg(width, height);
        var exif = ByteBuffer.allocate(36)
                .put(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, 34})
                .put("Exif\0\0MM\0*".getBytes(ISO_8859_1))
                .putInt(8) // the directory starts here
                .putShort((short) 1)
                .putShort((short) 0x0112) // orientation
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0)
                .putInt(0);
        var joined = new ByteArrayOutputStream();
        var start = 4 + ByteBuffer.wrap(picture, 4, 2).getShort(); // after the first segment, which must be JFIF's
        joined.write(picture, 0, start);
        joined.write(exif.array());
        joined.write(picture, start, picture.length - start);
        return joined.toByteArray();
    }

    /** A few bytes that promise so many pixels. */
    static byte[] pngThatClaims(int width, int height) throws IOException {
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 6, 0, 0, 0});
        var bytes = new ByteArrayOutputStream();
        bytes.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(bytes, "IHDR", header.array());
        chunk(bytes, "IDAT", new byte[] {0x78, (byte) 0x9C, 0x03, 0, 0, 0, 0, 1});
        chunk(bytes, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    static byte[] pdf() {
        return """
                %PDF-1.4
                1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
                2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
                3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >> endobj
                trailer << /Root 1 0 R >>
                %%EOF
                """.getBytes(UTF_8);
    }

    static byte[] docx() throws IOException {
        return zip("[Content_Types].xml", "_rels/.rels", "word/document.xml");
    }

    static byte[] jar() throws IOException {
        return zip("META-INF/MANIFEST.MF", "Main.class");
    }

    static byte[] elf() {
        return ByteBuffer.allocate(256)
                .put(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1})
                .put(16, new byte[] {3, 0, 0x3E, 0})
                .array();
    }

    static byte[] windowsProgram() {
        return ByteBuffer.allocate(512)
                .put("MZ".getBytes(UTF_8))
                .put(0x3C, new byte[] {(byte) 0x80})
                .put(0x80, "PE\0\0".getBytes(UTF_8))
                .array();
    }

    static byte[] macProgram() {
        return ByteBuffer.allocate(64)
                .put(new byte[] {(byte) 0xCF, (byte) 0xFA, (byte) 0xED, (byte) 0xFE, 7, 0, 0, 1, 3, 0, 0, 0, 2, 0, 0, 0
                })
                .array();
    }

    static byte[] svgWithScript() {
        return "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".getBytes(UTF_8);
    }

    private static byte[] image(BufferedImage image, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] zip(String... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("<x/>".getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream bytes, String type, byte[] data) throws IOException {
        var out = new DataOutputStream(bytes);
        var checksum = new CRC32();
        checksum.update(type.getBytes(ISO_8859_1));
        checksum.update(data);
        out.writeInt(data.length);
        out.writeBytes(type);
        out.write(data);
        out.writeInt((int) checksum.getValue());
    }
}
