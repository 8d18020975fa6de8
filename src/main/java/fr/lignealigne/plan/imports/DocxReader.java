package fr.lignealigne.plan.imports;

/** Reads a DOCX (ECMA-376, ISO/IEC 29500): every word of it is in the items, or among what is left out. */
final class DocxReader {

    private DocxReader() {}

    static Reading read(Archive file) {
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
