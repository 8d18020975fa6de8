package fr.lignealigne.bilateral.request.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.OfferDetails;
import fr.lignealigne.bilateral.request.Delegate;
import fr.lignealigne.bilateral.request.Delegation;
import fr.lignealigne.bilateral.request.OwnRemarks;
import fr.lignealigne.bilateral.request.RequestDetails;
import fr.lignealigne.bilateral.request.RequestDraft;
import fr.lignealigne.bilateral.request.RequestState;
import fr.lignealigne.bilateral.request.Wish;
import fr.lignealigne.bilateral.ui.SlotWords;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.shared.Clocks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a request says, to this viewer. */
final class RequestFacts extends Composite<DescriptionList> {

    private final RequestServices services;

    RequestFacts(RequestServices services, RequestDetails request) {
        this.services = services;
        getContent().addClassName("request-facts");
        String number = request.number();
        if (number != null) {
            add("request.number", new Span(number));
        }
        if (!request.themes().isEmpty()) {
            add("request.themes", new Span(RequestWords.themes(request.themes())));
        }
        if (!request.remarks().isEmpty()) {
            add("request.remarks", remarks(request.remarks()));
        }
        RequestDraft said = request.said();
        if (!said.words().isEmpty()) {
            Paragraph words = inFrench(new Paragraph(said.words()));
            words.addClassName("said");
            add("request.words", words);
        }
        if (request.isSaid()) {
            add("request.how", new Span(how(said)));
            add("request.when", wishes(said));
            add("request.who", who(said.delegation()));
            if (!said.delegation().needs().isEmpty()
                    || !said.delegation().otherNeeds().isEmpty()) {
                add("request.needs", needs(said.delegation()));
            }
        }
    }

    private void add(String key, Component what) {
        getContent().add(new DescriptionList.Term(t(key)), new DescriptionList.Description(what));
    }

    private Component remarks(List<RemarkDetails> remarks) {
        UnorderedList list = new UnorderedList();
        for (RemarkDetails remark : remarks) {
            OwnRemarks.Choice choice = services.remarks().named(services.viewer(), remark);
            RemarkDetails.Place place = remark.place();
            String way = "lecture/" + remark.version()
                    + (place.passage() == null ? "" : "?ligne=" + place.firstLine() + "-" + place.lastLine());
            Anchor anchor = new Anchor(way, sentence(RequestWords.remark(choice)));
            ListItem item = new ListItem(anchor);
            if (remark.state().isGone()) {
                Span gone = new Span(" " + t("request.remark.gone"));
                gone.addClassNames("soft", "small");
                item.add(gone);
            }
            list.add(item);
        }
        return list;
    }

    static String how(RequestDraft said) {
        return t("bilateral.minutes", said.minutes())
                + " · "
                + t("request.format", said.format())
                + " · "
                + t("request.zone.clock", t("zone", said.zone()));
    }

    private Component wishes(RequestDraft said) {
        UnorderedList list = new UnorderedList();
        for (Wish wish : List.of(Wish.YES, Wish.IF_NEEDED)) {
            String days = said.wishesInTime().entrySet().stream()
                    .filter(one -> one.getValue() == wish)
                    .map(Map.Entry::getKey)
                    .map(RequestWords::halfDay)
                    .collect(Collectors.joining(" ; "));
            if (!days.isEmpty()) {
                Span word = new Span(t("request.wish.list", wish));
                word.addClassName("wish-word");
                list.add(new ListItem(word, new Span(" " + days)));
            }
        }
        return new Div(new WishStrip(services.days(), said.wishes()), list);
    }

    private static Component who(Delegation delegation) {
        Div who = new Div(new Paragraph(t("request.people.count", delegation.people())));
        if (!delegation.delegates().isEmpty()) {
            UnorderedList list = new UnorderedList();
            delegation.delegates().forEach(one -> list.add(inFrench(new ListItem(person(one)))));
            who.add(list);
        }
        return who;
    }

    private static String person(Delegate one) {
        return List.of(one.function(), one.organisation(), one.name()).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static Component needs(Delegation delegation) {
        Div needs = new Div();
        needs.add(new Paragraph(delegation.needs().stream()
                .sorted()
                .map(need -> t("request.need", need))
                .collect(Collectors.joining(" · "))));
        if (!delegation.otherNeeds().isEmpty()) {
            needs.add(inFrench(new Paragraph(delegation.otherNeeds())));
        }
        Paragraph seen = new Paragraph(t("request.needs.seen"));
        seen.addClassNames("soft", "small");
        needs.add(seen);
        return needs;
    }

    /** What becomes of it, in a sentence. */
    static String becoming(RequestDetails request, boolean isOwn) {
        Instant sent = request.sentAt();
        String when = sent == null ? "" : SlotWords.said(sent);
        RequestState state = request.state();
        return switch (state) {
            case DRAFT -> t("request.becoming.DRAFT");
            case AWAITED -> t(isOwn ? "request.becoming.AWAITED.own" : "request.becoming.AWAITED");
            case SENT -> t(request.priority() ? "request.becoming.SENT.again" : "request.becoming.SENT", when);
            case PROPOSED -> t(isOwn ? "request.becoming.PROPOSED.own" : "request.becoming.PROPOSED", when);
            case PLACED -> t("request.becoming.PLACED", when);
            case WITHDRAWN, DECLINED -> t("request.becoming", state);
        };
    }

    static Component closed(RequestDetails request) {
        Div told = new Div(inFrench(new Paragraph(request.closingReason())));
        told.addClassName("told");
        return told;
    }

    /** The way to the meeting that was made of it, or to the slots on offer, for whoever may know them. */
    static @Nullable Component becameOf(RequestDetails request) {
        MeetingDetails meeting = request.meeting();
        OfferDetails offer = request.offer();
        return meeting != null ? meeting(meeting) : offer == null ? null : offer(offer);
    }

    private static Component offer(OfferDetails offer) {
        LocalDate lastDay = LocalDate.ofInstant(offer.until().minusNanos(1), Clocks.PARIS);
        Anchor way = new Anchor("echanges", t("request.offer", offer.slots().size()));
        Span until = new Span(t("request.offer.until", SlotWords.dayName(lastDay)));
        until.addClassNames("soft", "small");
        Div card = new Div(way, new Span(" "), until);
        card.addClassName("notice");
        return card;
    }

    private static Component meeting(MeetingDetails meeting) {
        Anchor way = new Anchor(
                "echanges?echange=" + meeting.id(),
                t("request.meeting", SlotWords.moment(meeting.slot(), meeting.zone())));
        Span state = new Span(t("bilateral.state", meeting.state()));
        state.addClassNames("soft", "small");
        Div card = new Div(way, new Span(" "), state);
        card.addClassName("notice");
        return card;
    }
}
