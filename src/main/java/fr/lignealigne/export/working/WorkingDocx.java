package fr.lignealigne.export.working;

import fr.lignealigne.export.WordFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.docx4j.wml.STPageOrientation;
import org.docx4j.wml.SectPr;

/**
 * A DOCX whose body is written as it comes: the house's styles, header and footer are made as for any other document, then
 * the text is put between, since a tree of twenty thousand remarks would be held in memory as a whole.
 */
abstract class WorkingDocx implements WorkingWriter {

    private static final String BODY = "word/document.xml";
    private static final int LONG_SIDE = 16838;
    private static final int SHORT_SIDE = 11906;
    private static final int MARGIN = 850;

    /** Between the margins of a page on its long side, in twentieths of a point. */
    static final int WIDTH = LONG_SIDE - 2 * MARGIN;

    private final boolean lying;

    /** @param lying whether the pages lie on their long side */
    WorkingDocx(boolean lying) {
        this.lying = lying;
    }

    /** Writes the text below the title. */
    abstract void body(About about, Rows rows, WordXml xml) throws IOException;

    @Override
    public void write(About about, Rows rows, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        try (ZipInputStream shell = new ZipInputStream(new ByteArrayInputStream(shell(about)))) {
            for (ZipEntry entry = shell.getNextEntry(); entry != null; entry = shell.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = shell.readAllBytes();
                if (entry.getName().equals(BODY)) {
                    fill(new String(part, StandardCharsets.UTF_8), about, rows, zip);
                } else {
                    zip.write(part);
                }
                zip.closeEntry();
            }
        }
        zip.finish();
        zip.flush();
    }

    private void fill(String empty, About about, Rows rows, ZipOutputStream zip) throws IOException {
        int end = empty.lastIndexOf("<w:sectPr");
        WordXml xml = new WordXml(zip);
        xml.raw(empty.substring(0, end));
        xml.raw("<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t xml:space=\"preserve\">"
                + OdsXml.escaped(about.title()) + "</w:t></w:r></w:p>");
        xml.words(about.extent());
        body(about, rows, xml);
        xml.raw(empty.substring(end));
        xml.flush();
    }

    private byte[] shell(About about) {
        WordFile file = new WordFile(about.title(), List.of(about.byWhom(), About.confidential()));
        if (lying) {
            SectPr section = file.section();
            SectPr.PgSz size = new SectPr.PgSz();
            size.setW(BigInteger.valueOf(LONG_SIDE));
            size.setH(BigInteger.valueOf(SHORT_SIDE));
            size.setOrient(STPageOrientation.LANDSCAPE);
            section.setPgSz(size);
            SectPr.PgMar margins = new SectPr.PgMar();
            margins.setTop(BigInteger.valueOf(MARGIN + 600));
            margins.setBottom(BigInteger.valueOf(MARGIN));
            margins.setLeft(BigInteger.valueOf(MARGIN));
            margins.setRight(BigInteger.valueOf(MARGIN));
            margins.setHeader(BigInteger.valueOf(MARGIN / 2));
            margins.setFooter(BigInteger.valueOf(MARGIN / 2));
            section.setPgMar(margins);
        }
        return file.bytes();
    }
}
