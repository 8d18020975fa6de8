package fr.lignealigne.collective.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.collective.CollectiveAccess;
import fr.lignealigne.collective.DiscussionId;
import fr.lignealigne.collective.DiscussionSummary;
import fr.lignealigne.collective.Gathering;
import fr.lignealigne.collective.LeverMeasure;
import fr.lignealigne.collective.Said;
import fr.lignealigne.collective.Standing;
import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.Measure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The left column: where to go in the room, and what is new there. */
class RoomSide extends Nav {

    private static final int EXCERPT = 90;

    private final RoomServices services;
    private final Room room;
    private final Div discussions = new Div();
    private final Span none = RoomWords.soft(t("collective.discussions.none"));
    private final Map<DiscussionId, Anchor> known = new HashMap<>();

    RoomSide(RoomServices services, Room room, List<RoomSection> sections) {
        this.services = services;
        this.room = room;
        addClassNames("col", "room-side");
        setAriaLabel(t("collective.ways"));
        sections.forEach(
                section -> section.of(room.viewer(), room.version().id()).forEach(this::add));
        addWholes();
        add(RoomWords.title(t("collective.discussions")), none, discussions);
        refresh(room.viewer());
        addShared();
    }

    private void addShared() {
        List<Said> chosen = room.chosen();
        add(RoomWords.title(t("collective.shared")));
        for (Item item : room.text().items()) {
            if (item.kind() == ItemKind.AXIS) {
                addAxis(item, chosen);
            } else if (item.kind() == ItemKind.MEASURE) {
                room.text().measure(item.id()).ifPresent(measure -> addMeasure(measure, chosen));
            }
        }
    }

    private void addAxis(Item axis, List<Said> chosen) {
        Set<?> within = measuresOf(axis);
        List<Said> said =
                chosen.stream().filter(one -> within.contains(one.measure())).toList();
        if (!said.isEmpty()) {
            Div title = inFrench(new Div(axis.text()));
            title.addClassName("axis");
            Span counts = RoomWords.soft(RoomWords.counts(said));
            counts.addClassName("block");
            add(title, counts);
        }
    }

    /** Those down to the next heading of the axis's depth or above. */
    private Set<Object> measuresOf(Item axis) {
        Set<Object> within = new java.util.HashSet<>();
        List<Item> items = room.text().items();
        for (Item item : items.subList(axis.position() + 1, items.size())) {
            if (item.kind().isHeading() && item.level() <= axis.level()) {
                break;
            }
            within.add(item.id());
        }
        return within;
    }

    private void addMeasure(Measure measure, List<Said> chosen) {
        List<Said> said = Room.of(measure, chosen);
        if (!said.isEmpty()) {
            RoomAddress here = room.address();
            boolean isHere = measure.id().equals(here.measure())
                    || here.firstLine() > 0
                            && measure.firstLine() <= here.firstLine()
                            && here.firstLine() <= measure.lastLine();
            add(stop(
                    here.onMeasure(measure.id()).href(),
                    inFrench(new Span(measure.title())),
                    RoomWords.counts(said),
                    isHere));
        }
    }

    private void addWholes() {
        RoomAddress here = room.address();
        boolean isTogether =
                here.view() == RoomAddress.View.TOGETHER && here.measure() == null && here.firstLine() == 0;
        long together = Gathering.of(room.chosen()).stream()
                .filter(Gathering::isWorthBringingTogether)
                .count();
        int levers = LeverMeasure.in(room.said()).size();
        int silent = silent();
        String spoken = t(
                "collective.speaking.count",
                room.members().size() - silent,
                room.members().size());
        add(
                RoomWords.title(t("collective.whole")),
                stop(
                        here.onMeasure(null).href(),
                        new Span(t("collective.together")),
                        t("collective.together.count", together),
                        isTogether),
                stop(
                        here.viewing(RoomAddress.View.LEVERS).href(),
                        new Span(t("collective.levers")),
                        t("collective.levers.count", levers),
                        here.view() == RoomAddress.View.LEVERS),
                stop(
                        here.viewing(RoomAddress.View.SPEAKING).href(),
                        new Span(t("collective.speaking")),
                        CollectiveAccess.mayCoordinate(room.viewer()) && silent > 0
                                ? spoken + " · " + unopened()
                                : spoken,
                        here.view() == RoomAddress.View.SPEAKING));
    }

    private int silent() {
        Set<?> spoke = Gathering.organisations(room.said());
        return (int) room.members().stream()
                .filter(member -> !spoke.contains(member.id()))
                .count();
    }

    private String unopened() {
        return t(
                "collective.speaking.unopened",
                services.standings().of(room.viewer(), room.version().id()).stream()
                        .filter(standing -> !standing.opened())
                        .map(Standing::association)
                        .count());
    }

    /** Reads the discussions again: what is there keeps its place, what is new comes below. */
    void refresh(Viewer viewer) {
        List<DiscussionSummary> now =
                services.discussions().list(viewer, room.version().id());
        for (DiscussionSummary one : now) {
            Anchor way = known.computeIfAbsent(one.id(), id -> {
                Anchor added = new Anchor(room.address().discussing(one).href(), "");
                added.addClassName("stop");
                discussions.add(added);
                return added;
            });
            fill(way, one);
        }
        none.setVisible(now.isEmpty());
    }

    private void fill(Anchor way, DiscussionSummary one) {
        way.removeAll();
        Element words = inFrench(new Element("b"));
        words.setText(one.opening().isEmpty() ? t("collective.post.gone") : excerpt(one.opening()));
        Span about = sentence(RoomWords.place(room, one.subject()) + " · " + t("collective.posts", one.posts()));
        about.addClassNames("soft", "small", "block");
        way.getElement().appendChild(words);
        way.add(about);
        way.getElement().getClassList().set("is-unread", one.unread() > 0);
        if (one.unread() > 0) {
            Span unread = new Span(t("collective.unread", one.unread()));
            unread.addClassNames("pill", "warm");
            way.add(unread);
        }
        if (one.id().equals(room.address().discussion())) {
            way.getElement().setAttribute("aria-current", "true");
        }
    }

    private static String excerpt(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= EXCERPT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + "…";
    }

    private static Anchor stop(String href, Span words, String counts, boolean isHere) {
        Anchor stop = new Anchor(href, "");
        stop.addClassName("stop");
        words.addClassName("name");
        Span below = RoomWords.soft(counts);
        below.addClassName("block");
        stop.add(words, below);
        if (isHere) {
            stop.getElement().setAttribute("aria-current", "true");
        }
        return stop;
    }
}
