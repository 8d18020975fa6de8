package fr.lignealigne.decision.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.decision.RejoinderDetails;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.ui.RemarkWords;
import fr.lignealigne.synopsis.ui.SynopsisAddress;
import java.util.List;

/** All that associations said of the answers of a round, for the State. */
class RejoinderList extends Section {

    RejoinderList(PlanVersionId version, List<RejoinderDetails> all) {
        setId("rejoinders");
        UnorderedList list = new UnorderedList();
        list.addClassName("flagged-list");
        for (RejoinderDetails one : all) {
            Anchor way = new Anchor(
                    SynopsisAddress.deskPath(
                            version, one.place().firstLine(), one.place().lastLine()),
                    RemarkWords.place(one.place()) + " · " + one.code());
            Div head = new Div(way, new Span(one.organisationName()));
            head.addClassName("row");
            list.add(new ListItem(head, new RejoinderNote(one)));
        }
        add(DeskWords.title("rejoinder.list", all.size()), list);
    }
}
