package fr.lignealigne.export;

import static fr.lignealigne.export.DocumentWords.say;

import fr.lignealigne.export.TrackedParagraph.Mark;
import fr.lignealigne.plan.VersionComparison;
import java.util.List;
import org.docx4j.wml.P;
import org.springframework.stereotype.Component;

/** Two versions as one DOCX under tracked changes: accepting all gives the later version, rejecting all the earlier one. */
@Component
class ComparisonDocx {

    byte[] of(VersionComparison comparison) {
        String title = say(
                "comparison.title",
                comparison.before().label(),
                comparison.after().label());
        var file = new WordFile(comparison.after().planTitle() + " · " + title, List.of());
        write(comparison, file.body());
        return file.bytes();
    }

    private static void write(VersionComparison comparison, List<Object> body) {
        List<TrackedParagraph> paragraphs = Tracking.of(comparison.rows());
        TrackedXml xml = new TrackedXml(say("app.name"), comparison.after().publishedAt(), body);
        paragraphs.forEach(xml::write);
        // The last mark of a document cannot be tracked: there is no next paragraph that it could join.
        if (!paragraphs.isEmpty() && paragraphs.getLast().mark() != Mark.KEPT) {
            body.add(new P());
        }
    }
}
