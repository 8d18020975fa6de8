package fr.lignealigne.bilateral.agenda.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.agenda.AgendaPoint;
import fr.lignealigne.bilateral.agenda.Suggestion;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Pill;
import fr.lignealigne.shared.ui.Toasts;
import java.util.List;

/** What may be added: a point in one's own words, and what the request, decisions and the last meeting suggest. */
final class AddingPoints extends Div {

    private static final int USUAL_MINUTES = 10;
    private static final int LONGEST_EXCERPT = 160;

    private final AgendaServices services;
    private final MeetingId meeting;
    private final Runnable changed;
    private final TextField title = new TextField(t("agenda.point.title"));
    private final Div suggested = new Div();
    private Kept kept;
    private List<Suggestion> shown = List.of();

    AddingPoints(AgendaServices services, MeetingId meeting, Runnable changed) {
        this.services = services;
        this.meeting = meeting;
        this.changed = changed;
        addClassName("agenda-adding");
        H2 heading = new H2(t("agenda.add"));
        heading.addClassName("section-title");
        title.setMaxLength(AgendaPoint.LONGEST_TITLE);
        title.setId("new-point");
        kept = Kept.on(title, "agenda/" + meeting + "/new");
        Button add = new Button(t("agenda.addPoint"), click -> addOwn());
        add.setId("add-point");
        Div row = new Div(title, add);
        row.addClassNames("row", "new-point");
        add(heading, row, suggested);
        refresh();
    }

    private void addOwn() {
        try {
            services.writing().addPoint(services.viewer(), meeting, title.getValue(), USUAL_MINUTES);
        } catch (Refusal refused) {
            Toasts.refused(refused);
            return;
        }
        kept.done();
        title.clear();
        kept = Kept.on(title, "agenda/" + meeting + "/new");
        changed.run();
        title.focus();
    }

    void refresh() {
        List<Suggestion> now = services.suggestions().of(services.viewer(), meeting);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        suggested.removeAll();
        List<Suggestion> strong = of(now, true);
        List<Suggestion> others = of(now, false);
        if (!strong.isEmpty()) {
            suggested.add(list(strong));
        }
        if (!others.isEmpty()) {
            Details more = new Details(t("agenda.suggest.deposited", others.size()), list(others));
            more.setOpened(strong.isEmpty());
            suggested.add(more);
        }
    }

    private static List<Suggestion> of(List<Suggestion> all, boolean strong) {
        return all.stream()
                .filter(one -> one.kind() != Suggestion.Kind.DEPOSITED == strong)
                .toList();
    }

    private UnorderedList list(List<Suggestion> suggestions) {
        UnorderedList list = new UnorderedList();
        list.addClassName("suggestions");
        suggestions.forEach(one -> list.add(line(one)));
        return list;
    }

    private ListItem line(Suggestion one) {
        Div words = new Div(inFrench(new Span(one.title())));
        words.addClassName("words");
        if (one.kind() != Suggestion.Kind.DEPOSITED) {
            words.add(
                    new Span(" "),
                    new Pill(
                            t("agenda.suggest", one.kind()),
                            one.kind() == Suggestion.Kind.TO_DISCUSS ? Pill.Tone.WARM : Pill.Tone.ACCENT));
        }
        if (!one.words().isBlank()) {
            Paragraph excerpt = inFrench(new Paragraph(excerpt(one.words())));
            excerpt.addClassNames("soft", "small");
            words.add(excerpt);
        }
        Button add = new Button(t("agenda.suggest.add"), click -> add(one));
        add.setAriaLabel(t("agenda.suggest.add.of", one.title()));
        return new ListItem(words, add);
    }

    private static String excerpt(String words) {
        return words.length() <= LONGEST_EXCERPT
                ? words
                : words.substring(0, LONGEST_EXCERPT - 1).strip() + "…";
    }

    private void add(Suggestion one) {
        if (one.remark() == null) {
            services.writing().carry(services.viewer(), meeting, one.title(), USUAL_MINUTES);
        } else {
            services.writing().addRemark(services.viewer(), meeting, one.remark(), USUAL_MINUTES);
        }
        changed.run();
        Toasts.done(t("agenda.added"));
        title.focus();
    }
}
