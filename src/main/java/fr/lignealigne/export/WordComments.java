package fr.lignealigne.export;

import static fr.lignealigne.export.WordFile.WORD;

import fr.lignealigne.export.word.RemarkComment;
import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.remark.RemarkDetails;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.datatype.XMLGregorianCalendar;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.parts.WordprocessingML.CommentsPart;
import org.docx4j.wml.Comments;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.Text;

/** Remarks as the comments of a DOCX, each around the passage it hangs on; one on the whole plan on its first words. */
final class WordComments {

    /** An end of a comment's passage: before this character of its item. */
    record Edge(int character, BigInteger comment) {}

    private final Comments comments = WORD.createComments();
    private final Map<Integer, List<Edge>> starts = new HashMap<>();
    private final Map<Integer, List<Edge>> ends = new HashMap<>();

    WordComments(PlanText text, List<RemarkDetails> remarks) {
        for (RemarkDetails remark : remarks) {
            BigInteger id = BigInteger.valueOf(comments.getComment().size());
            Passage passage = passage(text, remark);
            Item from = text.item(passage.from());
            Item to = text.item(passage.to());
            starts.computeIfAbsent(from.position(), _ -> new ArrayList<>()).add(new Edge(passage.fromChar(), id));
            ends.computeIfAbsent(to.position(), _ -> new ArrayList<>()).add(new Edge(passage.toChar(), id));
            comments.getComment().add(comment(id, remark));
        }
    }

    private static Passage passage(PlanText text, RemarkDetails remark) {
        Passage passage = remark.place().passage();
        return passage == null ? text.whole(text.items().getFirst().id()) : passage;
    }

    List<Edge> starts(Item item) {
        return starts.getOrDefault(item.position(), List.of());
    }

    List<Edge> ends(Item item) {
        return ends.getOrDefault(item.position(), List.of());
    }

    void addTo(WordFile file) {
        if (comments.getComment().isEmpty()) {
            return;
        }
        try {
            CommentsPart part = new CommentsPart();
            part.setJaxbElement(comments);
            file.add(part);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Comments.Comment comment(BigInteger id, RemarkDetails remark) {
        RemarkComment said = RemarkComment.of(remark);
        Comments.Comment comment = WORD.createCommentsComment();
        comment.setId(id);
        comment.setAuthor(XmlText.of(said.author()));
        comment.setInitials(said.initials());
        comment.setDate(calendar(remark.depositedAt() == null ? remark.updatedAt() : remark.depositedAt()));
        for (String words : said.paragraphs()) {
            Text text = new Text();
            text.setValue(XmlText.of(words));
            text.setSpace("preserve");
            R run = new R();
            run.getContent().add(WORD.createRT(text));
            P paragraph = new P();
            paragraph.getContent().add(run);
            comment.getContent().add(paragraph);
        }
        return comment;
    }

    private static XMLGregorianCalendar calendar(Instant at) {
        return TrackedXml.calendar(at);
    }
}
