package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.decision.referral.ReferralDetails;
import fr.lignealigne.shared.Clocks;
import java.time.Clock;
import java.time.LocalDate;

/** At the desk: which ministries were asked about these remarks, until when, and the way to ask another. */
class AskedMinistries extends Div {

    AskedMinistries(Desk desk, boolean mayRefer, Clock clock) {
        addClassName("asked-ministries");
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.PARIS);
        UnorderedList list = new UnorderedList();
        for (ReferralDetails referral : desk.referrals()) {
            Span who = new Span(t("referral.askedHere", referral.ministryName()));
            list.add(new ListItem(who, ReferralWords.due(referral, today)));
        }
        list.setVisible(!desk.referrals().isEmpty());
        add(list);
        boolean isOpen =
                desk.remarks().stream().anyMatch(remark -> remark.state().isBeforeTheState());
        if (mayRefer && isOpen) {
            Anchor way = new Anchor(
                    ReferView.path(desk.version().id(), desk.firstLine(), desk.lastLine()), t("referral.refer"));
            way.addClassName("button");
            add(way);
        }
    }
}
