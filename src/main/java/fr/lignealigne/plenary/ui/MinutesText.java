package fr.lignealigne.plenary.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.plenary.Minutes;
import fr.lignealigne.shared.FrenchDates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Minutes to be read: who was there, what it came to, who said what in reply to whom, decisions, next dates. */
final class MinutesText extends Div {

    MinutesText(Minutes minutes) {
        addClassName("minutes-text");
        inFrench(this);
        part("plenary.summary", SummaryText.of(minutes.summary()));
        part("plenary.said", said(minutes.interventions()));
        part("plenary.decisions", items(new OrderedList(), minutes.decisions()));
        part(
                "plenary.nextDates",
                items(
                        new UnorderedList(),
                        minutes.nextDates().stream().map(MinutesText::date).toList()));
        part("plenary.attendees", attendees(minutes));
        part("plenary.annexes", items(new UnorderedList(), minutes.annexes()));
        if (!minutes.writtenBy().isEmpty()) {
            Paragraph by = new Paragraph(t("plenary.writtenBy", minutes.writtenBy()));
            by.addClassName("soft");
            add(by);
        }
    }

    private void part(String title, List<? extends Component> content) {
        if (!content.isEmpty()) {
            add(new H3(t(title)));
            content.forEach(this::add);
        }
    }

    private static List<Component> said(List<Minutes.Said> interventions) {
        List<Component> all = new ArrayList<>();
        for (Minutes.Said said : interventions) {
            Article one = new Article();
            one.addClassName("intervention");
            H4 speaker = new H4(said.speaker().organisation());
            Span person = new Span(said.speaker().person());
            person.addClassName("soft");
            one.add(speaker, person);
            if (said.repliesTo() != null) {
                one.addClassName("reply");
                Paragraph to = new Paragraph(t(
                        "plenary.inReplyTo",
                        interventions.get(said.repliesTo()).speaker().organisation()));
                to.addClassNames("soft", "small");
                one.add(to);
            }
            SummaryText.of(said.words()).forEach(one::add);
            all.add(one);
        }
        return all;
    }

    private static String date(Minutes.NextDate date) {
        return date.day() == null
                ? date.words()
                : t("plenary.nextDate", FrenchDates.date(date.day(), language()), date.words());
    }

    private static <L extends HtmlContainer> List<Component> items(L list, List<String> words) {
        words.forEach(one -> list.add(new ListItem(one)));
        return words.isEmpty() ? List.of() : List.of(list);
    }

    private static Span organisation(String name) {
        Span organisation = new Span(name + "\u00a0: ");
        organisation.addClassName("what");
        return organisation;
    }

    private static List<Component> attendees(Minutes minutes) {
        if (minutes.attendees().isEmpty()) {
            return List.of();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("attendees");
        Map<String, List<Minutes.Attendee>> byOrganisation = minutes.attendees().stream()
                .collect(
                        Collectors.groupingBy(Minutes.Attendee::organisation, LinkedHashMap::new, Collectors.toList()));
        byOrganisation.forEach((organisation, people) -> list.add(new ListItem(
                organisation(organisation),
                new Span(people.stream()
                        .map(one -> one.person() + " (" + PlenaryWords.attendance(one.attendance()) + ")")
                        .collect(Collectors.joining("\u00a0; "))))));
        return List.of(new Paragraph(t("plenary.present", minutes.present())), list);
    }
}
