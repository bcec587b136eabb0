package org.leerkring.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Pictures as schools send them, drawn from shapes only: words would need fonts that not every machine has. */
final class Drawing {

    private static final Color PAPER = new Color(0xF7F4EE);
    private static final Color INK = new Color(0x2B3A42);
    private static final Color WOOD = new Color(0xD9B98A);
    private static final List<Color> BRIGHT = List.of(
            new Color(0x0F6466),
            new Color(0x6E3B6E),
            new Color(0xE8A33D),
            new Color(0x3F8F5B),
            new Color(0xC8553D),
            new Color(0x3E6FA8));
    private static final List<Color> PASTEL =
            List.of(new Color(0xFFF1A8), new Color(0xFFD1C1), new Color(0xCDE9D6), new Color(0xCFE3F5));

    private final BufferedImage image;
    private final Graphics2D pen;
    private final int width;
    private final int height;
    private final Chance chance;

    private Drawing(int width, int height, Chance chance) {
        this.width = width;
        this.height = height;
        this.chance = chance;
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    }

    static BufferedImage of(String style, int width, int height) {
        var drawing = new Drawing(width, height, Chance.of(style.hashCode(), width, height));
        switch (style) {
            case "notes" -> drawing.notes();
            case "classroom" -> drawing.classroom();
            case "bars" -> drawing.bars();
            case "playground" -> drawing.playground();
            case "circles" -> drawing.circles();
            case "corner" -> drawing.corner();
            case "cover" -> drawing.cover();
            default -> throw new IllegalArgumentException("No such drawing: " + style);
        }
        drawing.pen.dispose();
        return drawing.image;
    }

    private void notes() {
        background(new Color(0xB98B5A), new Color(0xA87A4B));
        grain(60_000, 26);
        for (var i = 0; i < 18; i++) {
            var x = 70 + (i % 6) * (width - 140) / 6 + chance.nextInt(40);
            var y = 70 + (i / 6) * (height - 140) / 3 + chance.nextInt(50);
            note(x, y, 150 + chance.nextInt(50));
        }
    }

    private void note(int x, int y, int size) {
        var upright = pen.getTransform();
        pen.rotate((chance.nextDouble() - 0.5) / 5, x, y);
        fill(new Rectangle2D.Double(x + 6, y + 8, size, size), new Color(0, 0, 0, 50));
        fill(new Rectangle2D.Double(x, y, size, size), chance.oneOf(PASTEL));
        pen.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setColor(INK);
        for (var line = 1; line < 5; line++) {
            var end = x + size / 2 + chance.nextInt(size / 3);
            pen.drawLine(x + 18, y + line * size / 5, end, y + line * size / 5);
        }
        fill(new Ellipse2D.Double(x + size / 2.0 - 9, y - 6, 18, 18), chance.oneOf(BRIGHT));
        pen.setTransform(upright);
    }

    private void classroom() {
        background(PAPER, PAPER);
        fill(new RoundRectangle2D.Double(width * 0.2, 40, width * 0.6, 40, 12, 12), new Color(0x3F6B57));
        for (var table = 0; table < 6; table++) {
            var x = width * (0.12 + 0.29 * (table % 3));
            var y = height * (0.24 + 0.36 * (table / 3));
            fill(new RoundRectangle2D.Double(x, y, width * 0.19, height * 0.17, 20, 20), WOOD);
            for (var seat = 0; seat < 4; seat++) {
                var seatX = x + (seat % 2 == 0 ? width * 0.03 : width * 0.12);
                var seatY = seat < 2 ? y - 52 : y + height * 0.17 + 10;
                fill(new Ellipse2D.Double(seatX, seatY, 42, 42), BRIGHT.get(table));
            }
        }
    }

    private void bars() {
        background(Color.WHITE, Color.WHITE);
        pen.setColor(new Color(0xDDDDDD));
        for (var line = 1; line < 6; line++) {
            pen.drawLine(80, line * height / 6, width - 60, line * height / 6);
        }
        var step = (width - 160) / 10;
        for (var month = 0; month < 10; month++) {
            var value = (0.25 + 0.5 * Math.abs(Math.sin(month * 0.9)) + chance.nextDouble(0.12)) * height * 0.8;
            var color = month == 4 ? BRIGHT.get(4) : BRIGHT.getFirst();
            fill(
                    new RoundRectangle2D.Double(95 + month * step, height - 70 - value, step * 0.62, value, 10, 10),
                    color);
        }
        pen.setColor(INK);
        pen.setStroke(new BasicStroke(3));
        pen.drawLine(80, height - 70, width - 60, height - 70);
    }

    private void playground() {
        background(new Color(0x9AA3A6), new Color(0x868F92));
        grain(90_000, 30);
        var zones = List.of(
                new Ellipse2D.Double(width * 0.06, height * 0.1, width * 0.5, height * 0.5),
                new Ellipse2D.Double(width * 0.6, height * 0.12, width * 0.33, height * 0.4),
                new Ellipse2D.Double(width * 0.25, height * 0.62, width * 0.55, height * 0.32));
        for (var i = 0; i < zones.size(); i++) {
            var color = BRIGHT.get(i + 2);
            fill(zones.get(i), new Color(color.getRed(), color.getGreen(), color.getBlue(), 150));
            pen.setStroke(new BasicStroke(14));
            pen.setColor(Color.WHITE);
            pen.draw(zones.get(i));
        }
    }

    private void circles() {
        background(PAPER, new Color(0xEFEAE0));
        grain(30_000, 10);
        for (var ring = 3; ring > 0; ring--) {
            var size = ring * height * 0.29;
            pen.setStroke(new BasicStroke(9, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            pen.setColor(BRIGHT.get(ring - 1));
            pen.draw(new Ellipse2D.Double((width - size) / 2, (height - size) / 2, size, size));
        }
        for (var i = 0; i < 12; i++) {
            var angle = i * Math.PI / 6;
            var far = height * (0.1 + 0.03 * (i % 4) * 2.6);
            var at = AffineTransform.getTranslateInstance(
                    width / 2.0 + Math.cos(angle) * far * 1.2, height / 2.0 + Math.sin(angle) * far);
            fill(at.createTransformedShape(new Rectangle2D.Double(-45, -30, 90, 60)), PASTEL.get(i % 4));
        }
    }

    private void corner() {
        background(new Color(0xE9E2D3), new Color(0xD5CBB6));
        grain(120_000, 14);
        fill(new Rectangle2D.Double(0, height * 0.68, width, height * 0.32), WOOD);
        fill(new Rectangle2D.Double(width * 0.08, height * 0.16, width * 0.3, height * 0.54), new Color(0x9C7A50));
        for (var book = 0; book < 34; book++) {
            var tall = 90 + chance.nextInt(50);
            var x = width * 0.1 + (book % 12) * 36;
            var y = height * (0.32 + 0.165 * (book / 12)) - tall / 2.0;
            fill(new Rectangle2D.Double(x, y, 26 + chance.nextInt(8), tall), chance.oneOf(BRIGHT));
        }
        fill(new Ellipse2D.Double(width * 0.42, height * 0.74, width * 0.46, height * 0.2), BRIGHT.get(1));
        fill(new Ellipse2D.Double(width * 0.52, height * 0.56, width * 0.26, height * 0.28), BRIGHT.get(2));
        fill(new Ellipse2D.Double(width * 0.7, height * 0.1, 130, 130), new Color(0xFFF6D6));
    }

    private void cover() {
        background(BRIGHT.get(chance.nextInt(2)), new Color(0xF3D9B1));
        for (var i = 0; i < 9; i++) {
            var size = 80 + chance.nextInt(260);
            var color = chance.oneOf(BRIGHT);
            fill(
                    new Ellipse2D.Double(chance.nextInt(width) - 60, chance.nextInt(height) - 60, size, size),
                    new Color(color.getRed(), color.getGreen(), color.getBlue(), 120));
        }
        grain(width * height / 12, 22);
    }

    private void background(Color top, Color bottom) {
        pen.setPaint(new GradientPaint(0, 0, top, 0, height, bottom));
        pen.fillRect(0, 0, width, height);
    }

    /** What a camera adds. */
    private void grain(int dots, int strength) {
        for (var i = 0; i < dots; i++) {
            var x = chance.nextInt(width);
            var y = chance.nextInt(height);
            var shift = chance.nextInt(2 * strength) - strength;
            var old = new Color(image.getRGB(x, y));
            image.setRGB(
                    x,
                    y,
                    new Color(clip(old.getRed() + shift), clip(old.getGreen() + shift), clip(old.getBlue() + shift))
                            .getRGB());
        }
    }

    private static int clip(int channel) {
        return Math.clamp(channel, 0, 255);
    }

    private void fill(Shape shape, Color color) {
        pen.setColor(color);
        pen.fill(shape);
    }
}
