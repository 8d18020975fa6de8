package fr.lignealigne.export.working;

import static fr.lignealigne.export.DocumentWords.say;

import fr.lignealigne.export.Story;
import java.io.IOException;

/** Tells the synopsis measure by measure, in the order of the text. */
final class ByMeasure {

    private ByMeasure() {}

    static void tell(WorkingWriter.Rows rows, Story story) throws IOException {
        String[] heading = {""};
        rows.each(remark -> {
            String measure = heading(remark);
            if (!measure.equals(heading[0])) {
                story.heading(2, measure);
                heading[0] = measure;
            }
            tell(new Sayings(remark), story);
        });
    }

    private static String heading(DepositedRemark remark) {
        if (!remark.measure().isEmpty()) {
            return remark.measure();
        }
        return say(remark.place().firstLine() == 0 ? "working.onThePlan" : "working.outsideMeasures");
    }

    private static void tell(Sayings said, Story story) throws IOException {
        story.strong(String.join(
                " · ", said.place(), said.who(), said.kind(), said.remark().code()));
        story.quiet(said.tags());
        story.quiet(said.quote());
        story.words(said.remark().body());
        story.words(said.wording());
        story.words(said.evidence());
        for (String dissent : said.dissents()) {
            story.words(dissent);
        }
        for (String advice : said.advice()) {
            story.words(advice);
        }
        story.words(said.decision());
    }
}
