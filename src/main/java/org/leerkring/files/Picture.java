package org.leerkring.files;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** A picture a stranger made, opened but not decoded: its header first, its pixels only in small. */
final class Picture implements AutoCloseable {

    /** The longest side of the small copy, in pixels: twice what a card shows, for sharp screens. */
    static final int SMALL = 480;

    /** More than any camera makes: such a picture is meant to break something. */
    private static final long MAX_PIXELS = 50_000_000;

    private static final int MAX_SIDE = 30_000;
    private static final Set<String> TYPES = Set.of("image/png", "image/jpeg", "image/gif");

    private final ImageInputStream bytes;
    private final ImageReader reader;

    private Picture(ImageInputStream bytes, ImageReader reader) {
        this.bytes = bytes;
        this.reader = reader;
    }

    static Picture open(Path file) throws IOException {
        var bytes = Objects.requireNonNull(ImageIO.createImageInputStream(file.toFile()), "ImageIO reads files");
        var readers = ImageIO.getImageReaders(bytes);
        if (!readers.hasNext()) {
            bytes.close();
            throw new IIOException("No reader knows this picture");
        }
        var reader = readers.next();
        // only a JPEG's metadata is of use (which way is up); a PNG's may be a bomb of its own
        reader.setInput(bytes, true, !isJpeg(reader));
        return new Picture(bytes, reader);
    }

    /** Whether a file of this type can be shown in small: judged by the header alone. */
    static boolean isOne(Path file, String type) {
        if (!TYPES.contains(type)) {
            return false;
        }
        try (var picture = open(file)) {
            return picture.isPresentable();
        } catch (IOException | RuntimeException e) {
            return false; // broken or forged: kept as a file like any other
        }
    }

    boolean isPresentable() throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        return width <= MAX_SIDE && height <= MAX_SIDE && (long) width * height <= MAX_PIXELS;
    }

    /** An upright copy that fits the small size; skips pixels while decoding, so the whole never is in memory. */
    BufferedImage small() throws IOException {
        var step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * SMALL));
        var sparse = reader.getDefaultReadParam();
        sparse.setSourceSubsampling(step, step, 0, 0);
        var decoded = reader.read(0, sparse);
        return Thumbnails.of(decoded)
                .size(Math.min(SMALL, decoded.getWidth()), Math.min(SMALL, decoded.getHeight()))
                .imageType(
                        decoded.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
                .addFilter(ExifFilterUtils.getFilterForOrientation(orientation()))
                .asBufferedImage();
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        bytes.close();
    }

    private Orientation orientation() {
        try {
            var told = isJpeg(reader) ? ExifUtils.getExifOrientation(reader, 0) : null;
            return told == null ? Orientation.TOP_LEFT : told;
        } catch (IOException | RuntimeException e) {
            return Orientation.TOP_LEFT;
        }
    }

    private static boolean isJpeg(ImageReader reader) {
        return "JPEG"
                .equalsIgnoreCase(String.valueOf(reader.getOriginatingProvider().getFormatNames()[0]));
    }
}
