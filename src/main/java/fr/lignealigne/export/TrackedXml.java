package fr.lignealigne.export;

import fr.lignealigne.export.TrackedParagraph.Mark;
import fr.lignealigne.plan.Item;
import fr.lignealigne.shared.WordDiff.Segment;
import jakarta.xml.bind.JAXBElement;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import org.docx4j.wml.CTMoveBookmark;
import org.docx4j.wml.CTMoveFromRangeEnd;
import org.docx4j.wml.CTMoveToRangeEnd;
import org.docx4j.wml.CTPPrChange;
import org.docx4j.wml.CTTrackChange;
import org.docx4j.wml.DelText;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.ParaRPr;
import org.docx4j.wml.R;
import org.docx4j.wml.RunDel;
import org.docx4j.wml.RunIns;
import org.docx4j.wml.RunTrackChange;
import org.docx4j.wml.Text;
import org.jspecify.annotations.Nullable;

/** Writes paragraphs as WordprocessingML with tracked changes (ECMA-376 part 1, 17.13.5). */
final class TrackedXml {

    private static final ObjectFactory WORD = new ObjectFactory();
    private static final String PRESERVE = "preserve";

    private final String author;
    private final @Nullable XMLGregorianCalendar date;
    private final List<Object> body;
    private long ids;

    /** @param at when the later version was published; a draft's changes bear no date */
    TrackedXml(String author, @Nullable Instant at, List<Object> body) {
        this.author = author;
        this.date = at == null ? null : calendar(at);
        this.body = body;
    }

    static XMLGregorianCalendar calendar(Instant at) {
        try {
            return DatatypeFactory.newInstance()
                    .newXMLGregorianCalendar(
                            Instant.ofEpochSecond(at.getEpochSecond()).toString());
        } catch (DatatypeConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    void write(TrackedParagraph paragraph) {
        P p = new P();
        p.setPPr(properties(paragraph));
        JAXBElement<?> end = paragraph.move() == 0 ? null : open(p, paragraph);
        paragraph.words().forEach(segment -> p.getContent().add(words(segment, paragraph.mark())));
        body.add(p);
        if (end != null) {
            body.add(end);
        }
    }

    private PPr properties(TrackedParagraph paragraph) {
        PPr properties = new PPr();
        ParagraphLook look = ParagraphLook.of(paragraph.look());
        look.putOn(properties);
        if (paragraph.mark() != Mark.KEPT) {
            properties.setRPr(tracked(paragraph.mark()));
        }
        Item was = paragraph.was();
        if (was != null && !ParagraphLook.of(was).equals(look)) {
            CTPPrChange change = sign(new CTPPrChange());
            change.setPPr(WORD.createPPrBase());
            ParagraphLook.of(was).putOn(change.getPPr());
            properties.setPPrChange(change);
        }
        return properties;
    }

    private ParaRPr tracked(Mark mark) {
        ParaRPr end = new ParaRPr();
        switch (mark) {
            case KEPT -> {}
            case INSERTED -> end.setIns(sign(new CTTrackChange()));
            case DELETED -> end.setDel(sign(new CTTrackChange()));
            case MOVED_FROM -> end.setMoveFrom(sign(new CTTrackChange()));
            case MOVED_TO -> end.setMoveTo(sign(new CTTrackChange()));
        }
        return end;
    }

    /** Opens the range of a moved paragraph, and answers what closes it after the paragraph's end. */
    private JAXBElement<?> open(P p, TrackedParagraph paragraph) {
        CTMoveBookmark start = WORD.createCTMoveBookmark();
        start.setId(next());
        start.setAuthor(author);
        start.setDate(date);
        start.setName("move" + paragraph.move());
        if (paragraph.mark() == Mark.MOVED_FROM) {
            p.getContent().add(WORD.createPMoveFromRangeStart(start));
            CTMoveFromRangeEnd end = WORD.createCTMoveFromRangeEnd();
            end.setId(start.getId());
            return WORD.createBodyMoveFromRangeEnd(end);
        }
        p.getContent().add(WORD.createPMoveToRangeStart(start));
        CTMoveToRangeEnd end = WORD.createCTMoveToRangeEnd();
        end.setId(start.getId());
        return WORD.createBodyMoveToRangeEnd(end);
    }

    private Object words(Segment segment, Mark mark) {
        return switch (segment.change()) {
            case ADDED -> {
                RunIns inserted = sign(new RunIns());
                inserted.getCustomXmlOrSmartTagOrSdt().add(run(segment.text(), false));
                yield inserted;
            }
            case REMOVED -> {
                RunDel deleted = sign(new RunDel());
                deleted.getCustomXmlOrSmartTagOrSdt().add(run(segment.text(), true));
                yield deleted;
            }
            case KEPT ->
                switch (mark) {
                    case KEPT, INSERTED, DELETED -> run(segment.text(), false);
                    case MOVED_FROM -> WORD.createPMoveFrom(moved(segment));
                    case MOVED_TO -> WORD.createPMoveTo(moved(segment));
                };
        };
    }

    private RunTrackChange moved(Segment segment) {
        RunTrackChange moved = sign(new RunTrackChange());
        moved.getAccOrBarOrBox().add(run(segment.text(), false));
        return moved;
    }

    /** A tab is an element of its own, since in text it would be but a space. */
    private static R run(String text, boolean deleted) {
        R run = new R();
        String[] stretches = XmlText.of(text).split("\t", -1);
        for (int i = 0; i < stretches.length; i++) {
            if (i > 0) {
                run.getContent().add(WORD.createRTab(WORD.createRTab()));
            }
            if (!stretches[i].isEmpty()) {
                run.getContent().add(deleted ? deleted(stretches[i]) : WORD.createRT(text(stretches[i])));
            }
        }
        return run;
    }

    private static DelText deleted(String words) {
        DelText text = new DelText();
        text.setValue(words);
        text.setSpace(PRESERVE);
        return text;
    }

    private static Text text(String words) {
        Text text = new Text();
        text.setValue(words);
        text.setSpace(PRESERVE);
        return text;
    }

    private <T extends CTTrackChange> T sign(T change) {
        change.setId(next());
        change.setAuthor(author);
        change.setDate(date);
        return change;
    }

    private BigInteger next() {
        return BigInteger.valueOf(ids++);
    }
}
