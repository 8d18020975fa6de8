package fr.lignealigne.plan.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.plan.AcceptedWording;
import fr.lignealigne.plan.drafting.Drafted;
import fr.lignealigne.plan.drafting.Drafted.Remaining;
import fr.lignealigne.plan.imports.ImportedItem;
import java.util.List;
import java.util.function.Consumer;

/** What became of the accepted wordings: those in the text, those to put in by hand, those left out. */
class DraftReport extends NativeDetails {

    private final String version;

    DraftReport(String version, Drafted drafted, Consumer<ImportedItem> onPlace) {
        this.version = version;
        addClassName("report");
        setId("draft-report");
        setSummaryText(t(
                "draft.counts",
                drafted.applied().size(),
                drafted.remaining().size(),
                drafted.leftOut().size()));
        setOpen(!drafted.remaining().isEmpty());
        UnorderedList byHand = new UnorderedList();
        byHand.addClassName("wordings");
        drafted.remaining().forEach(remaining -> byHand.add(remaining(remaining, drafted, onPlace)));
        Div content = new Div(byHand);
        add(content, "draft.applied", drafted.applied());
        add(content, "draft.leftOut", drafted.leftOut());
        setContent(content);
    }

    private ListItem remaining(Remaining remaining, Drafted drafted, Consumer<ImportedItem> onPlace) {
        Span name = new Span(WordingRow.name(version, remaining.wording()));
        Span reason = new Span(t("draft.reason", remaining.reason()));
        reason.addClassName("soft");
        Div head = new Div(name, reason);
        head.addClassName("row");
        if (remaining.position() >= 0) {
            ImportedItem place = drafted.text().items().get(remaining.position());
            NativeButton way = new NativeButton(t("draft.goTo"), event -> onPlace.accept(place));
            way.setId("place-" + remaining.wording().origin().key());
            way.setAriaLabel(t("draft.goTo") + " " + name.getText());
            head.add(way);
        }
        return new ListItem(head, WordingRow.words(remaining.wording()));
    }

    private void add(Div content, String says, List<AcceptedWording> wordings) {
        if (!wordings.isEmpty()) {
            content.add(new Paragraph(t(
                    says,
                    String.join(
                            " · ",
                            wordings.stream()
                                    .map(wording -> WordingRow.name(version, wording))
                                    .toList()))));
        }
    }
}
