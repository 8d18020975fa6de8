package fr.lignealigne.bilateral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.bilateral.CalendarEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A week as a list by day, cancelled meetings too: what a phone shows first, and what reads best aloud. */
final class WeekList extends Composite<Div> {

    WeekList(List<CalendarEntry> entries, FrenchZone reader, Function<CalendarEntry, Component> line) {
        getContent().addClassName("week-list");
        entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.slot().start().toLocalDate(), TreeMap::new, Collectors.toList()))
                .forEach((day, ofTheDay) -> getContent().add(day(day, ofTheDay, reader, line)));
    }

    private static Section day(
            LocalDate day, List<CalendarEntry> entries, FrenchZone reader, Function<CalendarEntry, Component> line) {
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        entries.forEach(entry -> {
            Span hours = new Span(SlotWords.hours(entry.slot(), zone(entry, reader)));
            hours.addClassName("hours");
            list.add(new ListItem(hours, line.apply(entry)));
        });
        return new Section(new H3(SlotWords.heading(day)), list);
    }

    /** That of the association, or of the reader where it is not told whose time it is. */
    private static FrenchZone zone(CalendarEntry entry, FrenchZone reader) {
        return switch (entry) {
            case CalendarEntry.Known(var meeting) -> meeting.zone();
            case CalendarEntry.Held(var offer, var slot) -> offer.zone();
            case CalendarEntry.Busy busy -> reader;
        };
    }
}
