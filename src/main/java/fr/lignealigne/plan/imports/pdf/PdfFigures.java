package fr.lignealigne.plan.imports.pdf;

import fr.lignealigne.plan.imports.reading.TimeLimit;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.jspecify.annotations.Nullable;

/** The descriptions of pictures in a tagged PDF (ISO 32000-1, 14.9.3), by the marks of their page. */
final class PdfFigures {

    private static final String FIGURE = "Figure";
    private static final int DEEPEST = 60;
    private static final int MOST = 200_000;

    private final Map<COSBase, Map<Integer, String>> byPage = new IdentityHashMap<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** What the file's own names for parts stand for. */
    private final Map<String, Object> roles = new HashMap<>();

    PdfFigures(PDDocument document) {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            roles.putAll(root.getRoleMap());
            all(root.getKids(), null, "", 0);
        }
    }

    private void all(List<Object> kids, @Nullable PDPage around, String described, int depth) {
        for (Object kid : kids) {
            TimeLimit.check();
            switch (kid) {
                case PDStructureElement element -> element(element, around, described, depth);
                case PDMarkedContentReference mark ->
                    describe(mark.getPage() == null ? around : mark.getPage(), mark.getMCID(), described);
                case Integer mark -> describe(around, mark, described);
                default -> {}
            }
        }
    }

    private void element(PDStructureElement element, @Nullable PDPage around, String described, int depth) {
        if (depth > DEEPEST || seen.size() > MOST || !seen.add(element.getCOSObject())) {
            return;
        }
        // PDFBox looks for the standard type among the parents, which may go round in a circle.
        String type = element.getStructureType();
        boolean figure = FIGURE.equals(type) || FIGURE.equals(roles.get(type));
        String own =
                figure && element.getAlternateDescription() != null ? element.getAlternateDescription() : described;
        all(element.getKids(), element.getPage() == null ? around : element.getPage(), own, depth + 1);
    }

    private void describe(@Nullable PDPage page, int mark, String described) {
        if (page != null && !described.isBlank()) {
            byPage.computeIfAbsent(page.getCOSObject(), _ -> new HashMap<>()).put(mark, described.strip());
        }
    }

    /** What the mark of these operands describes; empty for most. */
    String described(List<COSBase> operands, @Nullable PDResources resources, PDPage page) {
        COSDictionary properties = operands.size() > 1 ? properties(operands.get(1), resources) : null;
        if (properties == null) {
            return "";
        }
        boolean figure = COSName.getPDFName(FIGURE).equals(operands.getFirst());
        String own = figure ? properties.getString(COSName.ALT, "").strip() : "";
        return own.isEmpty()
                ? byPage.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(properties.getInt(COSName.MCID), "")
                : own;
    }

    private static @Nullable COSDictionary properties(COSBase operand, @Nullable PDResources resources) {
        if (operand instanceof COSName name && resources != null) {
            PDPropertyList list = resources.getProperties(name);
            return list == null ? null : list.getCOSObject();
        }
        return operand instanceof COSDictionary inline ? inline : null;
    }
}
