package fr.lignealigne.export;

import static fr.lignealigne.export.DocumentWords.say;

import fr.lignealigne.plenary.EditionSummary;
import fr.lignealigne.plenary.Minutes;
import fr.lignealigne.plenary.PlainText;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.FrenchDates;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The order in which minutes stand on paper: summary, who said what, decisions, next dates, who was there, annexes. */
final class MinutesLayout {

    private final List<MinutesBlock> blocks = new ArrayList<>();

    private MinutesLayout() {}

    /**
     * @param edition which sending it is; null for a draft
     */
    static List<MinutesBlock> of(Minutes minutes, @Nullable EditionSummary edition) {
        MinutesLayout layout = new MinutesLayout();
        layout.head(minutes, edition);
        layout.agenda(minutes.agenda());
        layout.part("plenary.summary", text(minutes.summary()));
        layout.interventions(minutes.interventions());
        layout.part("plenary.decisions", items(minutes.decisions(), true));
        layout.part(
                "plenary.nextDates",
                items(minutes.nextDates().stream().map(MinutesLayout::date).toList(), false));
        layout.attendees(minutes);
        layout.part("plenary.annexes", items(minutes.annexes(), true));
        if (!minutes.writtenBy().isEmpty()) {
            layout.blocks.add(new MinutesBlock.About(say("plenary.writtenBy", minutes.writtenBy())));
        }
        return layout.blocks;
    }

    private void head(Minutes minutes, @Nullable EditionSummary edition) {
        blocks.add(new MinutesBlock.Heading(1, minutes.title()));
        ZonedDateTime start = minutes.startsAt().atZone(Clocks.PARIS);
        blocks.add(new MinutesBlock.Words(say(
                "plenary.when",
                FrenchDates.dayName(start.toLocalDate(), DocumentWords.FRENCH),
                String.valueOf(start.getYear()),
                FrenchDates.hour(start, DocumentWords.FRENCH),
                FrenchDates.hour(minutes.endsAt().atZone(Clocks.PARIS), DocumentWords.FRENCH))));
        if (!minutes.place().isEmpty()) {
            blocks.add(new MinutesBlock.Words(minutes.place()));
        }
        blocks.add(new MinutesBlock.About(
                edition == null
                        ? say("plenary.minutes.draft")
                        : say(
                                "plenary.edition",
                                edition.number(),
                                FrenchDates.fullMoment(edition.sentAt(), DocumentWords.FRENCH))));
        if (edition != null && !edition.changed().isEmpty()) {
            blocks.add(new MinutesBlock.About(say("plenary.edition.changed", edition.changed())));
        }
    }

    private void agenda(List<Minutes.Point> agenda) {
        part(
                "plenary.agenda",
                items(
                        agenda.stream()
                                .map(point -> point.minutes() == 0
                                        ? point.title()
                                        : say("plenary.agenda.timed", point.title(), point.minutes()))
                                .toList(),
                        true));
    }

    private void interventions(List<Minutes.Said> interventions) {
        if (interventions.isEmpty()) {
            return;
        }
        blocks.add(new MinutesBlock.Heading(2, say("plenary.said")));
        for (Minutes.Said said : interventions) {
            Minutes.Attendee speaker = said.speaker();
            blocks.add(new MinutesBlock.Heading(
                    3, say("plenary.speaker.paper", speaker.organisation(), speaker.person())));
            if (said.repliesTo() != null) {
                blocks.add(new MinutesBlock.About(say(
                        "plenary.inReplyTo",
                        interventions.get(said.repliesTo()).speaker().organisation())));
            }
            blocks.addAll(text(said.words()));
        }
    }

    private void attendees(Minutes minutes) {
        if (minutes.attendees().isEmpty()) {
            return;
        }
        blocks.add(new MinutesBlock.Heading(2, say("plenary.attendees")));
        blocks.add(new MinutesBlock.Words(say("plenary.present", minutes.present())));
        Map<String, List<Minutes.Attendee>> byOrganisation = minutes.attendees().stream()
                .collect(
                        Collectors.groupingBy(Minutes.Attendee::organisation, LinkedHashMap::new, Collectors.toList()));
        List<List<String>> rows = new ArrayList<>();
        byOrganisation.forEach((organisation, people) -> people.forEach(person -> rows.add(List.of(
                person.equals(people.getFirst()) ? organisation : "",
                person.person(),
                say("plenary.attendance." + person.attendance())))));
        blocks.add(new MinutesBlock.Table(
                List.of(
                        say("plenary.participant.organisation"),
                        say("plenary.participant.person"),
                        say("plenary.participant.came")),
                rows));
    }

    private static String date(Minutes.NextDate date) {
        return date.day() == null
                ? date.words()
                : say("plenary.nextDate", FrenchDates.date(date.day(), DocumentWords.FRENCH), date.words());
    }

    private static List<MinutesBlock> items(List<String> items, boolean numbered) {
        return items.isEmpty() ? List.of() : List.of(new MinutesBlock.Items(items, numbered));
    }

    private static List<MinutesBlock> text(String words) {
        return PlainText.blocks(words).stream()
                .map(block -> switch (block) {
                    case PlainText.Block.Words(String paragraph) -> new MinutesBlock.Words(paragraph);
                    case PlainText.Block.Items(List<String> items) -> new MinutesBlock.Items(items, false);
                })
                .map(MinutesBlock.class::cast)
                .toList();
    }

    private void part(String title, List<MinutesBlock> content) {
        if (!content.isEmpty()) {
            blocks.add(new MinutesBlock.Heading(2, say(title)));
            blocks.addAll(content);
        }
    }
}
