package fr.lignealigne.notice.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.LivePages;
import fr.lignealigne.notice.NoticesChanged;
import fr.lignealigne.notice.OwnNotices;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;

/** The way to the notices in the bar, with how many are unread; the number moves while a page is open. */
public final class NoticesEntry extends Composite<Div> {

    /** Screen readers hear of further notices this seldom. */
    private static final Duration BETWEEN_WORDS = Duration.ofMinutes(1);

    private final OwnNotices notices;
    private final Clock clock;
    private final Anchor way = new Anchor(NoticesView.PATH);
    private final Span number = new Span();
    private final Span unread = new Span();
    private final Span said = new Span();
    private int count;
    private Instant quietUntil = Instant.MIN;

    /** @param viewer in front of the page as it opens */
    public NoticesEntry(OwnNotices notices, LivePages live, Clock clock, Viewer viewer) {
        this.notices = notices;
        this.clock = clock;
        number.addClassName("number");
        number.getElement().setAttribute("aria-hidden", "true");
        unread.addClassName("visually-hidden");
        said.addClassName("visually-hidden");
        said.getElement().setAttribute("role", "status");
        way.setId("notices");
        way.add(new Span(t("notice.title")), number, unread);
        getContent().addClassName("notices-entry");
        getContent().add(way, said);
        show(notices.unread(viewer));
        PersonId own = viewer.person();
        live.follow(
                this,
                NoticesChanged.class,
                changed -> changed.people().contains(own),
                (reader, changes, telling) -> follow(reader));
    }

    private void follow(Viewer reader) {
        int before = count;
        show(notices.unread(reader));
        if (count > before && !clock.instant().isBefore(quietUntil)) {
            quietUntil = clock.instant().plus(BETWEEN_WORDS);
            said.setText(t("notice.unread", count));
        }
    }

    /** The person arrived there: what led there is read. */
    public void arrived(Viewer viewer, Location here) {
        notices.opened(viewer, place(here));
        show(notices.unread(viewer));
        if (here.getFirstSegment().equals(NoticesView.PATH)) {
            way.getElement().setAttribute("aria-current", "page");
        } else {
            way.getElement().removeAttribute("aria-current");
        }
    }

    /** As {@link fr.lignealigne.notice.News} writes it: browsers and routers keep no order. */
    private static String place(Location here) {
        String parameters = here.getQueryParameters().getParameters().entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream().map(value -> parameter.getKey() + "=" + value))
                .sorted()
                .collect(Collectors.joining("&"));
        return parameters.isEmpty() ? here.getPath() : here.getPath() + "?" + parameters;
    }

    private void show(int now) {
        count = now;
        number.setText(now < OwnNotices.COUNTED ? String.valueOf(now) : OwnNotices.COUNTED - 1 + "+");
        number.setVisible(now > 0);
        unread.setText(now > 0 ? " " + t("notice.unread", now) : "");
    }
}
