package fr.lignealigne.plan.imports.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** Which layers of a document are switched off when it is opened. */
final class PdfVisibility {

    private final @Nullable PDOptionalContentProperties layers;

    PdfVisibility(PDDocument document) {
        layers = document.getDocumentCatalog().getOCProperties();
    }

    /** Whether what a mark of these operands begins is not shown. */
    boolean hides(List<COSBase> operands, @Nullable PDResources resources) {
        return operands.size() > 1
                && COSName.OC.equals(operands.getFirst())
                && operands.get(1) instanceof COSName name
                && resources != null
                && hides(resources.getProperties(name));
    }

    boolean hides(@Nullable PDPropertyList content) {
        if (layers == null || content == null) {
            return false;
        }
        return switch (content) {
            case PDOptionalContentGroup group -> !layers.isGroupEnabled(group);
            case PDOptionalContentMembershipDictionary several ->
                !several.getOCGs().isEmpty() && several.getOCGs().stream().allMatch(this::hides);
            default -> false;
        };
    }
}
