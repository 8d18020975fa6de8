package fr.lignealigne.export.numbered;

import fr.lignealigne.export.Story;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.springframework.stereotype.Component;

/** Prints what is told as a tagged PDF, which says at the edges of each page what it is and who printed it. */
@Component
public class StoryPdf {

    /** Tens of thousands of remarks take the memory of all presses. */
    private static final int ALL = PrintedTexts.ALL;

    private static final float GAP = 7;

    private final PrintedTexts presses;

    StoryPdf(PrintedTexts presses) {
        this.presses = presses;
    }

    /**
     * What stands at the edges of the pages, and on the first one.
     *
     * @param title what it is
     * @param notice whom it is for
     * @param byWhom who printed it, and when
     * @param lead what the first page says below the title
     */
    public record Frame(String title, String notice, String byWhom, List<String> lead, Instant at) {}

    /** Tells the story, once. */
    public interface Teller {

        void tell(Story story) throws IOException;
    }

    /** Waits for its turn, and refuses when others print for long; whoever takes it slowly keeps no press from them. */
    public void write(Frame frame, Teller teller, OutputStream out) throws IOException {
        print(frame, teller).writeTo(out);
    }

    private ByteArrayOutputStream print(Frame frame, Teller teller) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (Presses.Turn turn = presses.turn(ALL);
                PDDocument document = new PDDocument()) {
            NumberedPdf.describe(document, frame.title(), frame.at());
            Sheet sheet = Sheet.of(new PaperChoice(true, false));
            Tags tags = new Tags(document);
            try (Inks inks = new Inks(document)) {
                try (Press press = new Press(document, tags)) {
                    Told told = new Told(
                            press, tags, new Blocks(press, tags, inks, new Wrapping(inks)), new Bookmarks(document));
                    told.title(frame);
                    teller.tell(told);
                }
                new PageEdges(frame.title(), "", frame.notice(), frame.byWhom(), sheet, inks).draw(document);
                tags.finish();
                document.save(printed);
            }
        }
        return printed;
    }

    /** The story on its pages. */
    private static final class Told implements Story {

        private static final float WIDTH = Sheet.RIGHT - Sheet.LEFT;
        private static final Blocks.Look TITLE = look(Inks.Weight.SEMIBOLD, 19);
        private static final Blocks.Look SECOND = look(Inks.Weight.SEMIBOLD, 14);
        private static final Blocks.Look THIRD = look(Inks.Weight.SEMIBOLD, 11.5f);
        private static final Blocks.Look STRONG = look(Inks.Weight.SEMIBOLD, 10);
        private static final Blocks.Look WORDS = look(Inks.Weight.REGULAR, 10);
        private static final Blocks.Look QUIET = new Blocks.Look(Inks.Weight.REGULAR, 9, 12.5f, Press.GREY);

        private final Press press;
        private final Tags tags;
        private final Blocks blocks;
        private final Bookmarks bookmarks;

        Told(Press press, Tags tags, Blocks blocks, Bookmarks bookmarks) {
            this.press = press;
            this.tags = tags;
            this.blocks = blocks;
            this.bookmarks = bookmarks;
        }

        private static Blocks.Look look(Inks.Weight weight, float size) {
            return new Blocks.Look(weight, size, size * 1.36f, Press.BLACK);
        }

        void title(Frame frame) throws IOException {
            block(StandardStructureTypes.H1, frame.title(), TITLE);
            press.skip(GAP);
            for (String words : frame.lead()) {
                words(words);
            }
        }

        @Override
        public void heading(int level, String words) throws IOException {
            Blocks.Look look = level == 2 ? SECOND : THIRD;
            press.skip(2 * GAP);
            press.need(4 * look.leading());
            bookmarks.add(level, words, press.page(), press.y());
            block(level == 2 ? StandardStructureTypes.H2 : StandardStructureTypes.H3, words, look);
        }

        @Override
        public void strong(String words) throws IOException {
            press.skip(GAP);
            press.need(3 * STRONG.leading());
            block(StandardStructureTypes.P, words, STRONG);
        }

        @Override
        public void words(String words) throws IOException {
            block(StandardStructureTypes.P, words, WORDS);
        }

        @Override
        public void quiet(String words) throws IOException {
            block(StandardStructureTypes.P, words, QUIET);
        }

        private void block(String type, String words, Blocks.Look look) throws IOException {
            for (String paragraph : words.split("\\R")) {
                if (!paragraph.isBlank()) {
                    blocks.print(tags.document(), type, paragraph, Sheet.LEFT, WIDTH, look);
                }
            }
        }
    }
}
