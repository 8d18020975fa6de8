package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.account.ui.AccountPart;
import fr.lignealigne.bilateral.CalendarFeeds;
import org.springframework.beans.factory.annotation.Value;

/** « Mes échanges dans mon agenda » on the account page. */
@org.springframework.stereotype.Component
class FeedPart implements AccountPart {

    static final String ANCHOR = "agenda";

    private final CalendarFeeds feeds;
    private final CurrentViewer viewers;
    private final String portal;

    FeedPart(CalendarFeeds feeds, CurrentViewer viewers, @Value("${portal.base-url}") String portal) {
        this.feeds = feeds;
        this.viewers = viewers;
        this.portal = portal;
    }

    @Override
    public String anchor() {
        return ANCHOR;
    }

    @Override
    public String title() {
        return t("feed.title");
    }

    @Override
    public boolean isFor(Viewer viewer) {
        return feeds.mayHave(viewer);
    }

    @Override
    public Component show() {
        return new FeedChoice(feeds, viewers, portal);
    }
}
