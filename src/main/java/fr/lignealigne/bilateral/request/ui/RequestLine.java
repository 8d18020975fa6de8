package fr.lignealigne.bilateral.request.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.bilateral.request.RequestAct;
import fr.lignealigne.bilateral.request.RequestDetails;
import fr.lignealigne.bilateral.request.RequestState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A request in a list: who, about what, how long, when; and the way to place it. */
final class RequestLine extends ListItem {

    RequestLine(RequestDetails request, boolean isOwn, List<LocalDate> days) {
        addClassName("request-line");
        setId("request-" + request.id());
        Anchor name =
                new Anchor("echanges/demande/" + request.id(), isOwn ? ownName(request) : request.associationName());
        name.addClassName("name");
        Div head = new Div(name, RequestWords.state(request.state()));
        head.addClassName("row");
        if (request.priority() && request.state().open()) {
            head.add(RequestWords.priority(request));
        }
        Span facts = new Span(facts(request));
        facts.addClassNames("soft", "small");
        Div words = new Div(head, facts);
        words.addClassName("words");
        add(words);
        if (request.isSaid() && request.state() == RequestState.SENT) {
            add(new WishStrip(days, request.said().wishes()));
        }
        if (request.allows(RequestAct.PLACE)) {
            Anchor place = new Anchor(RequestWords.placing(request), t("request.act.PLACE"));
            place.addClassName("button");
            place.setAriaLabel(t("request.place.of", request.associationName()));
            add(place);
        } else if (request.allows(RequestAct.WRITE)) {
            Anchor write = new Anchor(
                    "echanges/demander?demande=" + request.id(),
                    t(request.state() == RequestState.AWAITED ? "request.act.ANSWER" : "request.act.WRITE"));
            write.addClassName("button");
            add(write);
        } else if (isOwn && request.state() == RequestState.PROPOSED) {
            Anchor choose = new Anchor("echanges", t("request.choose"));
            choose.addClassName("button");
            add(choose);
        }
    }

    private static String ownName(RequestDetails request) {
        String number = request.number();
        return number == null ? t("request.inPreparation") : number;
    }

    private static String facts(RequestDetails request) {
        List<String> facts = new ArrayList<>();
        facts.add(t("request.origin", request.origin()));
        if (request.isSaid()) {
            facts.add(t("bilateral.minutes", request.said().minutes()));
            facts.add(t("request.format", request.said().format()));
        }
        if (!request.themes().isEmpty()) {
            facts.add(RequestWords.themes(request.themes()));
        }
        return String.join(" · ", facts);
    }
}
