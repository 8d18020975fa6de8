package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.bilateral.CalendarFeeds;
import fr.lignealigne.shared.ui.Confirm;
import fr.lignealigne.shared.ui.Toasts;
import java.time.Instant;
import java.util.Optional;

/** Makes, renews and revokes the address of one's calendar, which is shown once. */
final class FeedChoice extends Composite<Div> {

    private final CalendarFeeds feeds;
    private final CurrentViewer viewers;
    private final String portal;

    FeedChoice(CalendarFeeds feeds, CurrentViewer viewers, String portal) {
        this.feeds = feeds;
        this.viewers = viewers;
        this.portal = portal;
        getContent().addClassName("feed");
        show(false);
    }

    private void show(boolean justMade) {
        getContent().removeAll();
        Paragraph explain = new Paragraph(t("feed.explain"));
        explain.addClassName("soft");
        getContent().add(explain);
        Optional<Instant> since = feeds.since(viewers.get());
        if (since.isEmpty()) {
            Button make = new Button(t("feed.make"), click -> make());
            make.setId("feed-make");
            getContent().add(make);
            return;
        }
        if (!justMade) {
            getContent().add(new Paragraph(t("feed.since", SlotWords.since(since.get()))));
        }
        getContent().add(acts());
    }

    private void make() {
        String address = portal + "/agenda/" + feeds.make(viewers.get()) + ".ics";
        show(true);
        Paragraph once = new Paragraph(t("feed.once"));
        once.addClassName("notice");
        Anchor open = new Anchor();
        open.setText(t("feed.open"));
        // Past the component's own look at schemes, which knows no calendars and whose refusal would name the secret.
        open.getElement().setAttribute("href", subscription(address));
        open.setId("feed-open");
        Span or = new Span(t("feed.or"));
        or.addClassNames("soft", "small", "block");
        Div ways = new Div(open, copy(address));
        ways.addClassName("row");
        Code code = new Code(address);
        code.setId("feed-address");
        Div shown = new Div(once, ways, or, code);
        shown.addClassName("feed-shown");
        shown.getElement().setAttribute("role", "status");
        getContent().addComponentAtIndex(1, shown);
    }

    /** What programs read behind « webcal: » may be asked for in clear, secret and all: only what is in clear anyway is. */
    static String subscription(String address) {
        return address.startsWith("https:")
                ? address.replaceFirst("^https:", "webcals:")
                : address.replaceFirst("^http:", "webcal:");
    }

    private static Button copy(String address) {
        Button copy = new Button(t("feed.copy"));
        copy.addClickListener(event -> copy.getElement()
                .executeJs(
                        "navigator.clipboard.writeText($0).then(() => this.textContent = $1)",
                        address,
                        t("feed.copied")));
        return copy;
    }

    private Component acts() {
        Button renew = new Button(
                t("feed.renew"),
                click -> Confirm.ask(t("feed.renew.title"), t("feed.renew.so"), t("feed.renew"), this::make));
        renew.setId("feed-renew");
        Button revoke = new Button(
                t("feed.revoke"),
                click -> Confirm.ask(t("feed.revoke.title"), t("feed.revoke.so"), t("feed.revoke"), this::revoke));
        revoke.setId("feed-revoke");
        revoke.addThemeVariants(ButtonVariant.ERROR);
        Div acts = new Div(renew, revoke);
        acts.addClassName("row");
        return acts;
    }

    private void revoke() {
        feeds.revoke(viewers.get());
        show(false);
        Toasts.done(t("feed.revoked"));
    }
}
