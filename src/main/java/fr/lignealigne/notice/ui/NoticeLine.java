package fr.lignealigne.notice.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.notice.Notice;
import fr.lignealigne.shared.ui.Pill;

/** One notice: what it is, what can be done there, and whether it was read. */
final class NoticeLine extends ListItem {

    private final Anchor way = new Anchor();
    private final Span detail = new Span();
    private final Pill fresh = new Pill(t("notice.new"), Pill.Tone.ACCENT);

    /** @param zone of the reader, whose hour is said beside that of Paris */
    NoticeLine(Notice notice, FrenchZone zone) {
        way.setHref(notice.place());
        way.setText(t("notice.say", notice.kind()));
        detail.setText(NoticeWords.awaits(notice, zone));
        detail.addClassNames("soft", "small");
        Span what = new Span(way, detail);
        what.addClassName("what");
        add(what, fresh);
        show(notice);
    }

    void show(Notice notice) {
        fresh.setVisible(!notice.isRead());
        getElement().getClassList().set("unread", !notice.isRead());
    }

    /** It was taken back, or stands behind a wall now; its place stays, so that nothing moves and focus stays in it. */
    void end() {
        way.getElement().setAttribute("tabindex", "-1");
        way.removeHref();
        way.setText(t("notice.gone"));
        detail.setVisible(false);
        fresh.setVisible(false);
        removeClassName("unread");
        addClassName("soft");
    }

    void focus() {
        way.focus();
    }
}
