package fr.lignealigne.decision.trace.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.plan.ComparedItem;
import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.shared.WordDiff.Segment;
import fr.lignealigne.shared.ui.DiffText;
import java.util.List;

/** A passage that changed without any remark behind it: where it stands, where it stood, which words. */
class ChangedPassage extends Article {

    ChangedPassage(VersionSummary before, VersionSummary after, ComparedItem row) {
        addClassNames("trace-card", "changed-passage");
        Header head = new Header();
        Item item = row.after();
        if (item != null) {
            head.add(TraceWords.lines(after, item.firstLine(), item.lastLine()));
        }
        Span change = new Span(t(
                row.moved() && row.change() == ComparedItem.Change.KEPT
                        ? "trace.changed.MOVED"
                        : "trace.changed." + row.change()));
        change.addClassNames("soft", "small");
        head.add(change);
        if (!row.before().isEmpty()) {
            head.add(TraceWords.lines(
                    before,
                    row.before().getFirst().firstLine(),
                    row.before().getLast().lastLine()));
        }
        add(head, words(row.words()));
    }

    private static Paragraph words(List<Segment> segments) {
        Paragraph words = inFrench(new Paragraph(new DiffText(segments)));
        words.addClassName("trace-words");
        return words;
    }
}
