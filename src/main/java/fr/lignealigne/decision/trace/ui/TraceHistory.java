package fr.lignealigne.decision.trace.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.decision.trace.TraceDetails;
import fr.lignealigne.decision.trace.TraceEntry;
import fr.lignealigne.decision.trace.TracedRemark;
import fr.lignealigne.remark.ui.RemarkWords;
import fr.lignealigne.shared.FrenchDates;
import java.util.Objects;

/** Every word on a remark in a version, the latest first, to unfold; read when it is first unfolded. */
class TraceHistory extends NativeDetails {

    private boolean read;

    TraceHistory(TraceServices services, CurrentViewer currentViewer, TracedRemark traced) {
        super(t("trace.history"));
        addClassNames("trace-history", "no-print");
        TraceDetails said = Objects.requireNonNull(traced.said());
        addToggleListener(event -> {
            if (event.isOpened() && !read) {
                read = true;
                OrderedList list = new OrderedList();
                services.traces()
                        .history(currentViewer.get(), said.remark(), said.version())
                        .forEach(entry -> list.add(line(entry)));
                setContent(list);
            }
        });
    }

    private static ListItem line(TraceEntry entry) {
        ListItem line = new ListItem();
        line.add(new Span(t("trace.change." + entry.change(), FrenchDates.moment(entry.at(), language()), entry.by())));
        if (entry.firstLine() > 0) {
            line.add(new Span(" · " + RemarkWords.lines(entry.firstLine(), entry.lastLine())));
        }
        if (!entry.reason().isEmpty()) {
            Span reason = inFrench(new Span(entry.reason()));
            reason.addClassName("trace-reason-then");
            line.add(reason);
        }
        return line;
    }
}
