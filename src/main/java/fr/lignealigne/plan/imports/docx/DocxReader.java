package fr.lignealigne.plan.imports.docx;

import fr.lignealigne.plan.imports.archive.Archive;
import fr.lignealigne.plan.imports.reading.Reading;

/** Reads a DOCX (ECMA-376, ISO/IEC 29500): every word of it is in the items, or among what is left out. */
public final class DocxReader {

    private DocxReader() {}

    public static Reading read(Archive file) {
        var parts = new DocxParts(file);
        byte[] document = parts.document();
        var source = new DocxSource(parts, document);
        var reading = new Reading();
        var body = new DocxBlocks(source, reading);
        DocxXml.blocks(document, block -> body.block(block, null));
        body.end();
        source.sizes().placeHeadings(reading);
        source.leaveOutRest(reading);
        return reading;
    }
}
