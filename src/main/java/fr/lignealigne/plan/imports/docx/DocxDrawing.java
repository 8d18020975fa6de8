package fr.lignealigne.plan.imports.docx;

import fr.lignealigne.plan.imports.LeftOut.Sort;
import fr.lignealigne.plan.imports.reading.TimeLimit;
import java.util.ArrayList;
import java.util.List;

/** What a drawing holds: boxes of text are read, the rest is told (DrawingML, and VML as older programs write it). */
final class DocxDrawing {

    private static final String OLD_FORMULA = "(?i)equation\\..*|mathtype.*";

    private final DocxParts parts;
    private final DocxText into;
    private final List<String> pictures = new ArrayList<>();
    private String described = "";
    private boolean drawn;

    DocxDrawing(DocxParts parts, DocxText into) {
        this.parts = parts;
        this.into = into;
    }

    void read(DocxElement drawing) {
        boolean embedded = !drawing.outermost("o:OLEObject").isEmpty();
        visit(drawing, "");
        if (embedded) {
            return; // the picture beside an embedded file only shows it
        }
        if (pictures.size() == 1) {
            into.tell(Sort.PICTURE, described.isEmpty() ? pictures.getFirst() : described);
            return;
        }
        if (!described.isEmpty() || drawing.name().equals("w:drawing") && pictures.isEmpty() && !drawn) {
            into.tell(Sort.PICTURE, described);
        }
        pictures.forEach(picture -> into.tell(Sort.PICTURE, picture));
    }

    private void visit(DocxElement element, String shape) {
        TimeLimit.check();
        drawn |= element.name().startsWith("other:w");
        switch (element.name()) {
            case "w:txbxContent" -> into.readBehind(element);
            case "wp:docPr" -> described = description(element);
            case "pic:pic" -> {
                DocxElement properties = element.at("pic:nvPicPr", "pic:cNvPr");
                pictures.add(properties == null ? "" : description(properties));
            }
            case "c:chart", "cx:chart" -> tellPart(element.attribute("r:id"));
            case "dgm:relIds" -> tellPart(element.attribute("r:dm"));
            case "a:p" -> into.readBehind(DocxWords.of(element));
            case "v:textpath" -> into.readBehind(element.attribute("string"));
            case "v:imagedata" -> pictures.add(shape.isEmpty() ? element.attribute("title") : shape);
            case "o:OLEObject" -> {
                String program = element.attribute("ProgID");
                into.tell(program.matches(OLD_FORMULA) ? Sort.FORMULA : Sort.EMBEDDED, program);
            }
            case "w:control" -> into.tell(Sort.EMBEDDED, element.attribute("name"));
            default -> {
                String alternative = element.attribute("alt");
                for (DocxElement child : element.children()) {
                    visit(child, alternative.isEmpty() ? shape : alternative);
                }
            }
        }
    }

    private void tellPart(String id) {
        String words = parts.part(id).map(DocxWords::of).orElse("");
        String both = described.isEmpty() || words.isBlank() ? described + words : described + " : " + words;
        described = "";
        drawn = true;
        into.tell(Sort.CHART, both);
    }

    private static String description(DocxElement properties) {
        String title = properties.attribute("title").strip();
        String description = properties.attribute("descr").strip();
        return title.isEmpty() || title.equals(description)
                ? description
                : description.isEmpty() ? title : title + " : " + description;
    }
}
