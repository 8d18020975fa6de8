package fr.lignealigne.export;

import static fr.lignealigne.export.WordFile.WORD;

import fr.lignealigne.export.word.ItemMark;
import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.Line;
import fr.lignealigne.plan.PlanText;
import java.math.BigInteger;
import java.util.List;
import java.util.TreeSet;
import org.docx4j.wml.CTBookmark;
import org.docx4j.wml.CTMarkupRange;
import org.docx4j.wml.CTTabStop;
import org.docx4j.wml.CommentRangeEnd;
import org.docx4j.wml.CommentRangeStart;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.RStyle;
import org.docx4j.wml.STTabJc;
import org.docx4j.wml.Tabs;
import org.docx4j.wml.Text;

/**
 * An item as a paragraph of a DOCX: under its mark, its words line by line, the number of each behind it at the right
 * edge, in Word's own style for line numbers. Behind the words, so that what is typed anywhere in a line is text, and
 * part of the file, so that it stays with its line whatever is written into the text.
 */
final class NumberedParagraph {

    /** The text and its numbers, in twentieths of a point. */
    static final int WIDTH = 9400;

    /** What a cell keeps free beside its words. */
    private static final int CELL_PADDING = 230;

    private static final String NUMBER_STYLE = "LineNumber";

    private final PlanText text;
    private final WordComments comments;
    private final WordLists lists;

    NumberedParagraph(PlanText text, WordComments comments, WordLists lists) {
        this.text = text;
        this.comments = comments;
        this.lists = lists;
    }

    P of(Item item) {
        return of(item, WIDTH + CELL_PADDING);
    }

    /** The same in a cell of this width. */
    P of(Item item, int width) {
        P paragraph = new P();
        paragraph.setPPr(look(item, width - CELL_PADDING));
        List<Object> content = paragraph.getContent();
        BigInteger mark = BigInteger.valueOf(item.position());
        CTBookmark start = WORD.createCTBookmark();
        start.setId(mark);
        start.setName(ItemMark.of(item.id()));
        content.add(WORD.createPBookmarkStart(start));
        if (item.kind() == ItemKind.NOTE && !item.marker().isEmpty()) {
            content.add(run(item.marker() + "\u00a0"));
        }
        words(item, content);
        CTMarkupRange end = WORD.createCTMarkupRange();
        end.setId(mark);
        content.add(WORD.createPBookmarkEnd(end));
        return paragraph;
    }

    private PPr look(Item item, int edge) {
        PPr look = new PPr();
        PPrBase.PStyle style = new PPrBase.PStyle();
        style.setVal(NumberedDocx.style(item));
        look.setPStyle(style);
        if (item.kind() == ItemKind.LIST_ITEM) {
            look.setNumPr(lists.of(item.marker(), item.level()));
        }
        CTTabStop stop = new CTTabStop();
        stop.setVal(STTabJc.RIGHT);
        stop.setPos(BigInteger.valueOf(edge));
        Tabs tabs = new Tabs();
        tabs.getTab().add(stop);
        look.setTabs(tabs);
        return look;
    }

    /** Stretch by stretch, from one place where something stands between two characters to the next. */
    private void words(Item item, List<Object> content) {
        List<Line> lines = text.lines().subList(item.firstLine() - 1, item.lastLine());
        var places = new TreeSet<Integer>();
        lines.forEach(line -> places.add(line.end()));
        comments.starts(item).forEach(edge -> places.add(edge.character()));
        comments.ends(item).forEach(edge -> places.add(edge.character()));
        var line = lines.iterator();
        Line open = line.next();
        starts(item, 0, content);
        int done = 0;
        for (int place : places) {
            if (place > done) {
                content.add(run(item.text().substring(done, place)));
                done = place;
            }
            ends(item, place, content);
            if (open.end() == place) {
                content.add(number(open));
                if (line.hasNext()) {
                    open = line.next();
                    cut(item, place, content);
                }
            }
            if (place > 0) {
                starts(item, place, content);
            }
        }
    }

    /** A word that is wider than a line runs on: a break would make two of it. */
    private static void cut(Item item, int place, List<Object> content) {
        if (Character.isWhitespace(item.text().charAt(place - 1))) {
            R run = new R();
            run.getContent().add(WORD.createBr());
            content.add(run);
        }
    }

    private void starts(Item item, int place, List<Object> content) {
        for (WordComments.Edge edge : comments.starts(item)) {
            if (edge.character() == place) {
                CommentRangeStart start = WORD.createCommentRangeStart();
                start.setId(edge.comment());
                content.add(start);
            }
        }
    }

    private void ends(Item item, int place, List<Object> content) {
        for (WordComments.Edge edge : comments.ends(item)) {
            if (edge.character() == place) {
                CommentRangeEnd end = WORD.createCommentRangeEnd();
                end.setId(edge.comment());
                content.add(end);
                R.CommentReference reference = WORD.createRCommentReference();
                reference.setId(edge.comment());
                R run = styled("CommentReference");
                run.getContent().add(reference);
                content.add(run);
            }
        }
    }

    private static R number(Line line) {
        R run = styled(NUMBER_STYLE);
        run.getContent().add(WORD.createRTab(WORD.createRTab()));
        run.getContent().add(WORD.createRT(text(String.valueOf(line.number()))));
        return run;
    }

    private static R styled(String style) {
        RStyle name = new RStyle();
        name.setVal(style);
        RPr look = new RPr();
        look.setRStyle(name);
        R run = new R();
        run.setRPr(look);
        return run;
    }

    private static R run(String words) {
        R run = new R();
        run.getContent().add(WORD.createRT(text(words)));
        return run;
    }

    private static Text text(String words) {
        Text text = new Text();
        text.setValue(XmlText.of(words));
        text.setSpace("preserve");
        return text;
    }
}
