package fr.lignealigne.export.working;

import fr.lignealigne.export.numbered.StoryPdf;
import fr.lignealigne.shared.Invalid;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The synopsis measure by measure on paper. */
final class WorkingPdf implements WorkingWriter {

    private final StoryPdf press;

    WorkingPdf(StoryPdf press) {
        this.press = press;
    }

    @Override
    public void write(About about, Rows rows, OutputStream out) throws IOException {
        try {
            press.write(
                    new StoryPdf.Frame(
                            about.title(), About.confidential(), about.byWhom(), List.of(about.extent()), about.at()),
                    story -> ByMeasure.tell(rows, story),
                    out);
        } catch (Invalid tooLong) {
            throw new Invalid("working.tooLong");
        }
    }
}
