package fr.lignealigne.export.working;

import java.io.IOException;

/** The synopsis measure by measure in Word. */
final class WorkingChapters extends WorkingDocx {

    WorkingChapters() {
        super(false);
    }

    @Override
    void body(About about, Rows rows, WordXml xml) throws IOException {
        ByMeasure.tell(rows, xml);
    }
}
