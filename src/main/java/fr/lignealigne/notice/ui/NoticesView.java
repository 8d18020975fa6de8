package fr.lignealigne.notice.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.TimeZones;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.LivePages;
import fr.lignealigne.notice.Notice;
import fr.lignealigne.notice.NoticeId;
import fr.lignealigne.notice.NoticesChanged;
import fr.lignealigne.notice.OwnNotices;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.ui.EmptyState;
import fr.lignealigne.shared.ui.Toasts;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What awaits the viewer and what is new, by day, the latest first; each line leads there. */
@Route(NoticesView.PATH)
@PermitAll
class NoticesView extends Composite<Main> implements HasDynamicTitle {

    static final String PATH = "avis";

    private static final int AT_ONCE = 50;

    private final OwnNotices notices;
    private final CurrentViewer viewers;
    private final FrenchZone zone;
    private final Clock clock;
    private final Paragraph unread = new Paragraph();
    private final Button readAll = new Button(t("notice.readAll"), event -> readAll());
    private final Div news = new Div();
    private final Div days = new Div();
    private final Button showNews = new Button("", event -> showNews());
    private final Button more = new Button(t("notice.more"), event -> more());
    private final Map<NoticeId, NoticeLine> lines = new LinkedHashMap<>();
    private @Nullable LocalDate lastDay;
    private @Nullable Instant shownFirst;
    private @Nullable Notice lastShown;
    private UnorderedList lastList = new UnorderedList();

    NoticesView(OwnNotices notices, CurrentViewer viewers, TimeZones zones, LivePages live, Clock clock) {
        this.notices = notices;
        this.viewers = viewers;
        this.zone = zones.of(viewers.get().organisation());
        this.clock = clock;
        getContent().addClassNames("page", "notices");
        Anchor choose = new Anchor("compte#" + NoticeChoicesPart.ANCHOR, t("notice.choose"));
        readAll.setId("read-all");
        Div acts = new Div(readAll, choose);
        acts.addClassName("row");
        unread.addClassName("lead");
        news.addClassName("news");
        news.getElement().setAttribute("role", "status");
        showNews.setId("show-news");
        more.setId("more");
        getContent().add(new H1(t("notice.title")), unread, acts, news, days, more);
        Viewer viewer = viewers.get();
        show(viewer);
        PersonId own = viewer.person();
        live.follow(
                this,
                NoticesChanged.class,
                changed -> changed.people().contains(own),
                (reader, changes, telling) -> follow(reader));
    }

    private void show(Viewer viewer) {
        shownFirst = null;
        lines.clear();
        days.removeAll();
        news.removeAll();
        lastDay = null;
        lastShown = null;
        List<Notice> first = notices.list(viewer, 0, AT_ONCE + 1);
        if (first.isEmpty()) {
            days.add(new EmptyState(t("notice.none.title"), t("notice.none.explain")));
        }
        first.stream().findFirst().ifPresent(latest -> shownFirst = latest.at());
        append(first);
        count(viewer);
    }

    private void count(Viewer viewer) {
        int left = notices.unread(viewer);
        unread.setText(left == 0 ? t("notice.allRead") : t("notice.unread", left));
        readAll.setEnabled(left > 0);
    }

    /** Those that were read; one more than is shown tells that there are more. */
    private void append(List<Notice> read) {
        read.stream()
                .limit(AT_ONCE)
                .filter(notice -> !lines.containsKey(notice.id()))
                .forEach(this::append);
        more.setVisible(read.size() > AT_ONCE);
    }

    private void append(Notice notice) {
        LocalDate day = day(notice.at());
        if (!day.equals(lastDay)) {
            lastDay = day;
            lastList = new UnorderedList();
            lastList.addClassName("notice-lines");
            H2 title = new H2(NoticeWords.day(day, day(clock.instant())));
            title.addClassName("section-title");
            days.add(title, lastList);
        }
        NoticeLine line = new NoticeLine(notice, zone);
        lines.put(notice.id(), line);
        lastShown = notice;
        lastList.add(line);
    }

    private void more() {
        Notice last = lastShown;
        if (last == null) {
            return;
        }
        int shown = lines.size();
        append(notices.older(viewers.get(), last, AT_ONCE + 1));
        lines.values().stream().skip(shown).findFirst().ifPresent(NoticeLine::focus);
    }

    private void readAll() {
        notices.readAll(viewers.get());
        show(viewers.get());
        // The button rests now and would take the focus with it.
        lines.values().stream().findFirst().ifPresent(NoticeLine::focus);
        Toasts.done(t("notice.allRead"));
    }

    /** What is there stays where it is; what is new waits above until it is asked for. */
    private void follow(Viewer reader) {
        Map<NoticeId, Notice> there = notices.among(reader, lines.keySet()).stream()
                .collect(Collectors.toMap(Notice::id, Function.identity()));
        lines.forEach((id, line) -> Optional.ofNullable(there.get(id)).ifPresentOrElse(line::show, line::end));
        long fresh = notices.list(reader, 0, OwnNotices.COUNTED).stream()
                .filter(notice -> shownFirst == null || notice.at().isAfter(shownFirst))
                .filter(notice -> !lines.containsKey(notice.id()))
                .count();
        offer(fresh);
        count(reader);
    }

    /** The button stays the same one, and keeps the focus it may have. */
    private void offer(long fresh) {
        if (fresh == 0) {
            news.removeAll();
            return;
        }
        String words = t("notice.fresh", fresh);
        if (!words.equals(showNews.getText())) {
            showNews.setText(words);
        }
        if (showNews.getParent().isEmpty()) {
            news.add(showNews);
        }
    }

    private void showNews() {
        show(viewers.get());
        lines.values().stream().findFirst().ifPresent(NoticeLine::focus);
    }

    private LocalDate day(Instant at) {
        return at.atZone(Clocks.PARIS).toLocalDate();
    }

    @Override
    public String getPageTitle() {
        return t("notice.title") + " – " + t("app.name");
    }
}
