package fr.lignealigne.plan.imports.pdf;

import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.LeftOut;
import org.jspecify.annotations.Nullable;

/** An item of a PDF or what was left out between two, with the pages it stands on. */
record PdfSlot(@Nullable ImportedItem item, LeftOut.@Nullable Sort sort, String words, int firstPage, int lastPage) {

    static PdfSlot of(ImportedItem item, int firstPage, int lastPage) {
        return new PdfSlot(item, null, "", firstPage, lastPage);
    }

    static PdfSlot leftOut(LeftOut.Sort sort, String words, int page) {
        return new PdfSlot(null, sort, words, page, page);
    }
}
