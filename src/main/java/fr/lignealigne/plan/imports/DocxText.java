package fr.lignealigne.plan.imports;

import jakarta.xml.bind.JAXBElement;
import java.util.List;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.Br;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.RunIns;
import org.docx4j.wml.RunTrackChange;
import org.docx4j.wml.SdtElement;
import org.docx4j.wml.Text;
import org.jspecify.annotations.Nullable;

/** The words of a DOCX paragraph as they read once its tracked changes are accepted, without its footnote marks. */
final class DocxText {

    private final StringBuilder text = new StringBuilder();
    private boolean anyPlain;
    private boolean anyBold;

    static DocxText of(P paragraph) {
        var words = new DocxText();
        words.all(paragraph.getContent());
        return words;
    }

    String text() {
        return text.toString();
    }

    /** Whether every run that shows something is bold by itself. */
    boolean isBold() {
        return anyBold && !anyPlain;
    }

    private void all(List<?> content) {
        for (Object raw : content) {
            String name =
                    raw instanceof JAXBElement<?> element ? element.getName().getLocalPart() : "";
            Object node = raw instanceof JAXBElement<?> element ? element.getValue() : raw;
            switch (node) {
                case R run -> run(run);
                case RunIns inserted -> all(inserted.getCustomXmlOrSmartTagOrSdt());
                case RunTrackChange moved -> {
                    if (!name.equals("moveFrom")) {
                        all(moved.getAccOrBarOrBox());
                    }
                }
                case SdtElement field -> all(field.getSdtContent().getContent());
                case ContentAccessor link -> all(link.getContent());
                default -> {} // deletions, bookmarks, comment marks, proofing
            }
        }
    }

    private void run(R run) {
        RPr look = run.getRPr();
        if (look != null && isOn(look.getVanish())) {
            return;
        }
        int before = text.length();
        for (Object raw : run.getContent()) {
            String name =
                    raw instanceof JAXBElement<?> element ? element.getName().getLocalPart() : "t";
            Object node = raw instanceof JAXBElement<?> element ? element.getValue() : raw;
            switch (node) {
                case Text words -> text.append(name.equals("instrText") ? "" : words.getValue());
                case R.Tab _, Br _, R.Cr _ -> text.append(' ');
                case R.NoBreakHyphen _ -> text.append('\u2011');
                default -> {} // pictures, footnote marks, field codes, soft hyphens, deleted words
            }
        }
        if (!text.substring(before).isBlank()) {
            boolean bold = look != null && isOn(look.getB());
            anyBold |= bold;
            anyPlain |= !bold;
        }
    }

    private static boolean isOn(@Nullable BooleanDefaultTrue property) {
        return property != null && property.isVal();
    }
}
