package fr.lignealigne.plan.imports.odt;

import fr.lignealigne.plan.imports.LeftOut.Sort;
import fr.lignealigne.plan.imports.reading.TimeLimit;
import org.jsoup.nodes.Element;

/** A frame, shape or group of them: the text it holds is text of the plan, what it shows is not. */
final class OdtDrawing {

    private final OdtBlocks blocks;
    private final OdtObjects objects;

    OdtDrawing(OdtBlocks blocks, OdtObjects objects) {
        this.blocks = blocks;
        this.objects = objects;
    }

    void read(Element drawing) {
        TimeLimit.check();
        switch (drawing.tagName()) {
            case "draw:a", "draw:g" -> group(drawing);
            case "draw:frame" -> frame(drawing);
            case "draw:text-box" -> blocks.all(drawing, 0);
            case "draw:line", "draw:connector", "draw:measure", "draw:control" -> shape(drawing, false);
            default -> shape(drawing, true);
        }
    }

    private void group(Element group) {
        String description = description(group);
        if (!description.isBlank()) {
            blocks.leaveOut(Sort.PICTURE, description);
        }
        for (Element part : group.children()) {
            if (part.tagName().startsWith("draw:") || part.tagName().startsWith("dr3d:")) {
                read(part);
            }
        }
    }

    /** The contents of a frame are one and the same thing in several forms, the best first. */
    private void frame(Element frame) {
        String description = description(frame);
        for (Element content : frame.children()) {
            switch (content.tagName()) {
                case "draw:text-box" -> {
                    if (!description.isBlank()) {
                        blocks.leaveOut(Sort.PICTURE, description);
                    }
                    blocks.all(content, 0);
                    return;
                }
                case "table:table" -> {
                    blocks.all(frame, 0);
                    return;
                }
                case "draw:object" -> {
                    OdtObjects.Embedded object = objects.of(content);
                    blocks.leaveOut(object.sort(), description + " " + object.words());
                    return;
                }
                case "draw:object-ole", "draw:plugin", "draw:applet", "draw:floating-frame" -> {
                    blocks.leaveOut(Sort.EMBEDDED, description);
                    return;
                }
                case "draw:image" -> {
                    blocks.leaveOut(Sort.PICTURE, description + " " + OdtWords.of(content));
                    return;
                }
                default -> {} // its description, the map of its links
            }
        }
    }

    private void shape(Element shape, boolean shows) {
        String description = description(shape);
        boolean silent = OdtWords.of(shape).isBlank();
        if (!description.isBlank() || shows && silent) {
            blocks.leaveOut(Sort.PICTURE, description);
        }
        if (!silent) {
            blocks.all(shape, 0);
        }
    }

    private static String description(Element drawing) {
        var words = new StringBuilder();
        for (Element part : drawing.children()) {
            if (part.tagName().equals("svg:title") || part.tagName().equals("svg:desc")) {
                words.append(words.isEmpty() ? "" : " ").append(part.text());
            }
        }
        return words.toString();
    }
}
