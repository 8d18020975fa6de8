package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.lignealigne.bilateral.request.Delegation;
import fr.lignealigne.bilateral.request.RequestDetails;
import java.util.ArrayList;
import java.util.List;

/** What whoever places a meeting needs to have before their eyes of the request it answers. */
final class RequestBrief extends Div {

    RequestBrief(RequestDetails request) {
        addClassName("told");
        Anchor way = new Anchor("echanges/demande/" + request.id(), t("request.brief", request.associationName()));
        add(way, small(RequestedMeeting.wishes(request)), small(facts(request)));
    }

    private static Paragraph small(String words) {
        Paragraph small = new Paragraph(words);
        small.addClassName("small");
        return small;
    }

    private static String facts(RequestDetails request) {
        Delegation delegation = request.said().delegation();
        List<String> facts = new ArrayList<>();
        facts.add(t("bilateral.minutes", request.said().minutes()));
        facts.add(t("request.format", request.said().format()));
        facts.add(t("request.zone.clock", t("zone", request.said().zone())));
        facts.add(t("request.people.count", delegation.people()));
        delegation.needs().stream().sorted().forEach(need -> facts.add(t("request.need", need)));
        if (!delegation.otherNeeds().isEmpty()) {
            facts.add(delegation.otherNeeds());
        }
        return String.join(" · ", facts);
    }
}
