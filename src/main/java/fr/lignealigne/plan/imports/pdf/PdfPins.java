package fr.lignealigne.plan.imports.pdf;

import fr.lignealigne.plan.imports.lines.Widths;
import fr.lignealigne.plan.imports.reading.TimeLimit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** What is pinned to a page over its text: the fields of a form, whose values are text, and comments. */
final class PdfPins {

    /** Letters of a field are as high as the field allows, but no larger than text. */
    private static final double SIZE = 10;

    private final Map<COSDictionary, String> values = new IdentityHashMap<>();

    PdfPins(PDDocument document) {
        var form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return;
        }
        for (PDField field : form.getFieldTree()) {
            TimeLimit.check();
            boolean secret = field instanceof PDTextField text && text.isPassword();
            if ((field instanceof PDTextField || field instanceof PDChoice) && !secret) {
                field.getWidgets().forEach(widget -> values.put(widget.getCOSObject(), value(field)));
            }
        }
    }

    private static String value(PDField field) {
        return field instanceof PDChoice choice ? String.join(", ", choice.getValue()) : field.getValueAsString();
    }

    /** The values of the fields that are shown on a page, each line as one letter. */
    List<PdfLetter> values(PDPage page, PdfFrame frame) throws IOException {
        var letters = new ArrayList<PdfLetter>();
        for (PDAnnotation pin : values.isEmpty() ? List.<PDAnnotation>of() : page.getAnnotations()) {
            String value = values.get(pin.getCOSObject());
            if (value == null || value.isBlank() || pin.isHidden() || pin.isNoView() || pin.getRectangle() == null) {
                continue;
            }
            var box = pin.getRectangle();
            double[] corners = {box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY()};
            PdfRule place = frame.rule(
                    corners,
                    page.getCropBox().getLowerLeftX(),
                    page.getCropBox().getLowerLeftY());
            List<String> lines = value.lines().filter(line -> !line.isBlank()).toList();
            double step = (place.bottom() - place.top()) / lines.size();
            double size = Math.min(SIZE, 0.7 * step);
            for (int i = 0; i < lines.size(); i++) {
                double right = place.left() + size * Widths.of(lines.get(i));
                double y = place.top() + (i + 0.75) * step;
                letters.add(new PdfLetter(place.left(), right, y, size, false, 0, lines.get(i)));
            }
        }
        return letters;
    }

    List<String> comments(PDPage page) throws IOException {
        return page.getAnnotations().stream()
                .filter(pin -> !(pin instanceof PDAnnotationWidget
                        || pin instanceof PDAnnotationLink
                        || pin instanceof PDAnnotationPopup))
                .map(PDAnnotation::getContents)
                .filter(words -> words != null && !words.isBlank())
                .toList();
    }
}
