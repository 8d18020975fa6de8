package fr.lignealigne.export.numbered;

import static fr.lignealigne.export.DocumentWords.say;

import fr.lignealigne.shared.WordDiff;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Two wordings as one text: what goes struck through, what comes underlined, both said as such to who does not see. */
record DifferencePrinter(Press press, Tags tags, Blocks blocks) {

    private static final float STROKE = 0.7f;
    private static final float UNDER = -0.14f;
    private static final float THROUGH = 0.24f;

    void print(
            PDStructureElement parent,
            List<WordDiff.Segment> segments,
            float x,
            float width,
            Blocks.Look look,
            SideRule rule)
            throws IOException {
        PDStructureElement paragraph = tags.in(parent, StandardStructureTypes.P);
        String text = segments.stream().map(WordDiff.Segment::text).collect(Collectors.joining());
        List<Wrapping.Piece> lines = blocks.wrapping().of(text, look.weight(), width / look.size());
        PDStructureElement element = paragraph;
        int segment = 0;
        int begins = 0;
        int tagged = -1;
        for (Wrapping.Piece line : lines) {
            rule.before(look.leading());
            press.down(look.leading());
            float at = x;
            for (int from = line.start(); from < line.end(); ) {
                while (from >= begins + segments.get(segment).text().length()) {
                    begins += segments.get(segment).text().length();
                    segment++;
                }
                WordDiff.Segment part = segments.get(segment);
                int to = Math.min(line.end(), begins + part.text().length());
                if (tagged != segment) {
                    element = element(paragraph, part);
                    tagged = segment;
                }
                Ink ink = blocks.inks().of(text.substring(from, to), look.weight());
                float end = at + ink.ems() * look.size();
                press.words(element, ink, at, look.size(), look.grey());
                stroke(part.change(), at, end, look.size());
                at = end;
                from = to;
            }
        }
    }

    private PDStructureElement element(PDStructureElement paragraph, WordDiff.Segment part) {
        return switch (part.change()) {
            case KEPT -> paragraph;
            case REMOVED -> changed(paragraph, "diff.removed", part.text());
            case ADDED -> changed(paragraph, "diff.added", part.text());
        };
    }

    private PDStructureElement changed(PDStructureElement paragraph, String aloud, String words) {
        PDStructureElement span = tags.in(paragraph, StandardStructureTypes.SPAN);
        span.setActualText("[" + say(aloud) + " " + words.strip() + "] ");
        return span;
    }

    private void stroke(WordDiff.Change change, float from, float to, float size) throws IOException {
        switch (change) {
            case KEPT -> {}
            case REMOVED -> press.rule(from, press.y() + THROUGH * size, to, press.y() + THROUGH * size, STROKE);
            case ADDED -> press.rule(from, press.y() + UNDER * size, to, press.y() + UNDER * size, STROKE);
        }
    }
}
