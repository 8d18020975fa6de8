package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.bilateral.CalendarEntry;
import fr.lignealigne.bilateral.OfferDetails;

/** A slot held for an association that has not chosen yet; chosen and taken back beside the week, not here. */
final class HeldBlock extends Composite<Div> {

    HeldBlock(CalendarEntry.Held held, OrganisationId reader, boolean saysWhen) {
        OfferDetails offer = held.offer();
        Element with = new Element("b");
        boolean isOwn = offer.association().equals(reader);
        with.setText(isOwn ? t("bilateral.held.own") : offer.associationName());
        getContent().addClassNames("meet", "offered");
        getContent().getElement().appendChild(with);
        if (saysWhen) {
            getContent().add(new Span(SlotWords.start(held.slot(), offer.zone())));
        }
        Span subject = inFrench(new Span(offer.subject()));
        subject.addClassName("subject");
        Span until = new Span(t("bilateral.held.until", SlotWords.lastDayBefore(offer.until())));
        until.addClassName("small");
        getContent().add(subject, until);
    }
}
